/** How the portal proves to a cluster who it is. */
export type ClusterAccess =
  /** With the token of a service account. */
  | { kind: 'token'; token: string }
  /** As the service account of the pod that the portal itself runs in, at the address that the pod is given. */
  | { kind: 'in-cluster' }
  /** Not at all: a proxy does it. */
  | { kind: 'anonymous' }
  /** It cannot. */
  | { kind: 'none'; reason: string };

/** One cluster, and how it is reached. */
export interface ClusterSettings {
  /** As the annotation `backstage.io/kubernetes-cluster` names it. */
  name: string;
  url: string;
  access: ClusterAccess;
  /** Certificate of the authority that signed that of the cluster, as PEM in Base64. */
  caData?: string;
  caFile?: string;
  skipTlsVerify: boolean;
}
