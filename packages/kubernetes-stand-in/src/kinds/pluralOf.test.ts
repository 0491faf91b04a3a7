import { pluralOf } from './pluralOf';

describe('pluralOf', () => {
  it.each([
    ['Pod', 'pods'],
    ['NetworkPolicy', 'networkpolicies'],
    ['Gateway', 'gateways'],
    ['Ingress', 'ingresses'],
    ['ServiceEntry', 'serviceentries'],
    ['ProxyPatch', 'proxypatches'],
  ])('makes of %s %s', (kind, plural) => {
    expect(pluralOf(kind)).toBe(plural);
  });
});
