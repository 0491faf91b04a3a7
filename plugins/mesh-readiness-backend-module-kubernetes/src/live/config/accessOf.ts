import { existsSync } from 'node:fs';
import type { ClusterAccess } from './ClusterSettings';

/** Where a pod finds the token of its service account. */
const POD_TOKEN = '/var/run/secrets/kubernetes.io/serviceaccount/token';

const FOR_THE_USER = ['aks', 'google', 'oidc', 'pinniped'];
const FOR_THE_CLOUD = ['aws', 'azure', 'googleServiceAccount', 'microsoft'];

/** How a cluster can be read without anybody being signed in, as far as its settings allow it. */
export function accessOf({
  name,
  authProvider,
  token,
  isInPod = existsSync(POD_TOKEN),
}: {
  name: string;
  authProvider: string | undefined;
  token: string | undefined;
  /** Whether the portal runs in a pod; absent: found out. */
  isInPod?: boolean;
}): ClusterAccess {
  if (token) {
    return { kind: 'token', token };
  }
  if (authProvider === 'localKubectlProxy') {
    return { kind: 'anonymous' };
  }
  if (authProvider === 'serviceAccount' && isInPod) {
    return { kind: 'in-cluster' };
  }
  return {
    kind: 'none',
    reason: `${whyNot(
      authProvider,
    )}; set meshReadiness.kubernetes.clusters with the name ${name} and a serviceAccountToken`,
  };
}

function whyNot(authProvider: string | undefined): string {
  if (authProvider === undefined) {
    return 'its settings name no authProvider';
  }
  if (authProvider === 'serviceAccount') {
    return 'it has no serviceAccountToken, and the portal does not run in a pod whose service account could be used';
  }
  if (FOR_THE_USER.includes(authProvider)) {
    return `its authProvider ${authProvider} acts for the user who is signed in, and clusters are read while nobody is`;
  }
  return FOR_THE_CLOUD.includes(authProvider)
    ? `its authProvider ${authProvider} takes credentials of a cloud, which Mesh Readiness does not ask for`
    : `its authProvider ${authProvider} is one that Mesh Readiness does not know`;
}
