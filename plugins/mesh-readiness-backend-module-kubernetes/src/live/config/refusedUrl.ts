import { lookup } from 'node:dns/promises';
import { isValid, parse } from 'ipaddr.js';

/**
 * Why the address of a cluster that stands in the catalog is not to be called, or `undefined` when it may be: whoever may write an
 * entity must not make the portal call what only the portal can reach.
 *
 * @remarks
 * The Kubernetes plugin refuses the same addresses, and what is allowed is set up once for both.
 */
export async function refusedUrl(
  address: string,
  {
    allowedHosts,
    addressesOf = async host =>
      (await lookup(host, { all: true })).map(found => found.address),
  }: {
    allowedHosts: readonly string[];
    addressesOf?: (host: string) => Promise<string[]>;
  },
): Promise<string | undefined> {
  if (!URL.canParse(address)) {
    return 'its kubernetes.io/api-server is no address';
  }
  const { protocol, hostname, username, password } = new URL(address);
  if (username || password) {
    return 'its kubernetes.io/api-server contains a user or password';
  }
  if (protocol !== 'https:' && protocol !== 'http:') {
    return `its kubernetes.io/api-server starts with ${protocol}, expected https:`;
  }
  const host = hostname.toLowerCase().replace(/^\[|\]$/g, '');
  if (allowedHosts.some(pattern => isLike(host, pattern.toLowerCase()))) {
    return undefined;
  }
  const allow =
    'unless kubernetes.clusterLocatorMethods allows the host under dangerouslyAllowClusterUrls';
  if (protocol !== 'https:') {
    return `its kubernetes.io/api-server starts with http:, expected https:, ${allow}`;
  }
  const addresses = isValid(host) ? [host] : await addressesOf(host);
  return addresses.every(isPublic)
    ? undefined
    : `its kubernetes.io/api-server leads to an address that is not public, expected a public one, ${allow}`;
}

function isLike(host: string, pattern: string): boolean {
  return pattern.startsWith('*.')
    ? host.endsWith(pattern.slice(1)) || host === pattern.slice(2)
    : host === pattern;
}

function isPublic(address: string): boolean {
  return isValid(address) && parse(address).range() === 'unicast';
}
