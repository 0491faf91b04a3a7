import { stringify } from 'yaml';
import type { StandIn } from './StandIn';

/** What kubectl needs in order to talk to a stand-in. */
export function kubeconfigOf({
  url,
  caData,
  token,
}: Pick<StandIn, 'url' | 'caData' | 'token'>): string {
  const name = 'stand-in';
  return stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [
      { name, cluster: { server: url, 'certificate-authority-data': caData } },
    ],
    users: [{ name, user: { token } }],
    contexts: [{ name, context: { cluster: name, user: name } }],
    'current-context': name,
  });
}
