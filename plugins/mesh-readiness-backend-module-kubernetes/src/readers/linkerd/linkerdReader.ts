import type { ObjectReader } from '../ObjectReader';
import { GATEWAY_API } from '../gatewayApi';
import {
  AUTHORIZATION_POLICY,
  EGRESS_NETWORK,
  EXTERNAL_WORKLOAD,
  HTTP_ROUTE,
  POLICY,
  RATE_LIMIT,
  SERVER,
  SERVER_AUTHORIZATION,
  SERVICE_PROFILE,
  TRAFFIC_SPLIT,
} from './api';
import { readAnnotations } from './readAnnotations';
import { readAuthorizationPolicies } from './readAuthorizationPolicies';
import { readEgress } from './readEgress';
import { readExternalWorkloads } from './readExternalWorkloads';
import { readRoutes } from './readRoutes';
import { readServers } from './readServers';
import { readServiceProfiles } from './readServiceProfiles';
import { readTrafficSplits } from './readTrafficSplits';
import { serversOf, unboundServers } from './serversOf';
import { mergeResults } from '../support';

/** Reads what Linkerd is told, in its own objects, in those of SMI, and in labels and annotations. */
export const linkerdReader: ObjectReader = {
  kinds: [
    AUTHORIZATION_POLICY,
    EGRESS_NETWORK,
    EXTERNAL_WORKLOAD,
    HTTP_ROUTE,
    `GRPCRoute.${GATEWAY_API}`,
    `HTTPRoute.${GATEWAY_API}`,
    `MeshTLSAuthentication.${POLICY}`,
    `NetworkAuthentication.${POLICY}`,
    RATE_LIMIT,
    SERVER,
    SERVER_AUTHORIZATION,
    SERVICE_PROFILE,
    TRAFFIC_SPLIT,
    'Namespace',
    'Service',
  ],
  read(scope) {
    const servers = serversOf(scope);
    const { needs, unbound } = mergeResults([
      readServers(scope, servers),
      readAuthorizationPolicies(scope, servers),
      readRoutes(scope),
      readServiceProfiles(scope),
      readTrafficSplits(scope),
      readAnnotations(scope),
    ]);
    return {
      needs: [...needs, ...readEgress(scope), ...readExternalWorkloads(scope)],
      unbound: [...unboundServers(scope), ...unbound],
    };
  },
};
