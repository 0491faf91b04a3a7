import { refusedUrl } from './refusedUrl';

const resolve = async (host: string) =>
  host === 'inside.example.com' ? ['10.0.0.1'] : ['93.184.216.34'];

const refused = (address: string, ...allowedHosts: string[]) =>
  refusedUrl(address, { allowedHosts, addressesOf: resolve });

describe('refusedUrl', () => {
  it.each([
    ['a public name', 'https://api.example.com:6443', []],
    ['a public address', 'https://93.184.216.34', []],
    ['a host that is allowed', 'http://127.0.0.1:8001', ['127.0.0.1']],
    [
      'a name below one that is allowed',
      'https://inside.example.com',
      ['*.example.com'],
    ],
    ['an IPv6 address that is allowed', 'https://[::1]:6443', ['::1']],
  ])('allows %s', async (_, address, allowedHosts) => {
    expect(await refused(address, ...allowedHosts)).toBeUndefined();
  });

  it.each([
    ['no address', 'prod', /is no address/],
    ['credentials', 'https://me:secret@api.example.com', /a user or password/],
    ['another protocol', 'file:///etc/passwd', /starts with file:/],
    ['no TLS', 'http://api.example.com', /expected https:/],
    ['an address of the machine', 'https://127.0.0.1', /not public/],
    ['an IPv6 address of the machine', 'https://[::1]', /not public/],
    ['an address of the cloud', 'https://169.254.169.254', /not public/],
    ['a name inside', 'https://inside.example.com', /not public/],
  ])('refuses %s', async (_, address, reason) => {
    expect(await refused(address, 'allowed.example.com')).toMatch(reason);
  });
});
