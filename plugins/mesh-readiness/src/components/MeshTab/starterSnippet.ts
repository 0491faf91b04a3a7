/** The three lines that tell most about a service, for its catalog-info.yaml. */
export const STARTER_SNIPPET = `metadata:
  annotations:
    mesh-readiness.io/requires: "mtls, jwt"
    mesh-readiness.io/prefers: "tracing"
    mesh-readiness.io/pods: "3"`;
