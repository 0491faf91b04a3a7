import type { StandIn } from 'kubernetes-stand-in';
import type { ClusterSettings } from '../config/ClusterSettings';

/** What is needed to read a stand-in. */
export function settingsOf(
  { url, caData, token }: Pick<StandIn, 'url' | 'caData' | 'token'>,
  name = 'prod',
): ClusterSettings {
  return {
    name,
    url,
    caData,
    skipTlsVerify: false,
    access: { kind: 'token', token },
  };
}
