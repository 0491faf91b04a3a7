/** The group of Linkerd's policies. */
export const POLICY = 'policy.linkerd.io';

/** The kinds of objects that Linkerd's readers look at. */
export const SERVER = `Server.${POLICY}`;
export const SERVER_AUTHORIZATION = `ServerAuthorization.${POLICY}`;
export const AUTHORIZATION_POLICY = `AuthorizationPolicy.${POLICY}`;
export const RATE_LIMIT = `HTTPLocalRateLimitPolicy.${POLICY}`;
export const HTTP_ROUTE = `HTTPRoute.${POLICY}`;
export const EGRESS_NETWORK = `EgressNetwork.${POLICY}`;
export const SERVICE_PROFILE = 'ServiceProfile.linkerd.io';
export const TRAFFIC_SPLIT = 'TrafficSplit.split.smi-spec.io';
export const EXTERNAL_WORKLOAD = 'ExternalWorkload.workload.linkerd.io';
