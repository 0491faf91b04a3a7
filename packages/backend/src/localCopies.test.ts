import { UrlReaders } from '@backstage/backend-defaults/urlReader';
import {
  createMockDirectory,
  mockServices,
} from '@backstage/backend-test-utils';
import { localCopies } from './localCopies';

const COPIED = 'https://github.com/somebody/boutique/blob/main/';

describe('localCopies', () => {
  const directory = createMockDirectory({
    content: {
      copy: { api: { 'open api.yaml': 'openapi: 3.0.0' } },
      'secret.txt': 'not part of the copy',
    },
  });
  const reader = UrlReaders.create({
    logger: mockServices.logger.mock(),
    config: mockServices.rootConfig({
      data: {
        localCopies: [{ url: COPIED, directory: directory.resolve('copy') }],
      },
    }),
    factories: [localCopies],
  });
  const read = async (url: string) =>
    (await (await reader.readUrl(url)).buffer()).toString();

  it('reads a file of the repository from the copy', async () => {
    await expect(read(`${COPIED}api/open%20api.yaml?raw=1`)).resolves.toBe(
      'openapi: 3.0.0',
    );
  });

  it('leaves the URLs of other repositories to other readers', async () => {
    await expect(
      read('https://github.com/somebody/else/blob/main/api.yaml'),
    ).rejects.toThrow('is not allowed');
  });

  it('does not leave the copy', async () => {
    await expect(read(`${COPIED}%2e%2e%2fsecret.txt`)).rejects.toThrow(
      'leads outside of the local copy',
    );
  });

  it('fails when the copy lacks the file', async () => {
    await expect(read(`${COPIED}api/missing.yaml`)).rejects.toThrow('ENOENT');
  });
});
