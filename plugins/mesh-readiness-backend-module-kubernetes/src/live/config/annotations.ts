/** What a `kubernetes-cluster` Resource carries for the Kubernetes plugin. */
export const ANNOTATION_API_SERVER = 'kubernetes.io/api-server';
/** Certificate of the authority behind the API server. */
export const ANNOTATION_API_SERVER_CA =
  'kubernetes.io/api-server-certificate-authority';
/** How the Kubernetes plugin signs in. */
export const ANNOTATION_AUTH_PROVIDER = 'kubernetes.io/auth-provider';
/** `true` where the certificate is not to be checked. */
export const ANNOTATION_SKIP_TLS_VERIFY = 'kubernetes.io/skip-tls-verify';
