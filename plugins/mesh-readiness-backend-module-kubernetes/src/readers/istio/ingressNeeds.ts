import {
  asList,
  asNumber,
  asRecord,
  asText,
  fieldAt,
} from '../../objects/fields';
import type { KubernetesObject } from '../../objects/KubernetesObject';
import type { ServiceScope } from '../../service/ServiceScope';
import type { ObservedNeed, ReaderResult } from '../ObjectReader';
import { isUnread, listed } from '../support';
import { clip, servicesOfHost, textsOf } from './binding';
import type { Route } from './routeNeeds';

const GATEWAY = 'Gateway.networking.istio.io';
const FEATURE = 'traffic.ingress-gateway';

/** A route of a VirtualService, and the gateways that it is for. */
export interface GatewayRoute {
  route: Route;
  gateways: readonly string[];
}

/** Reads whether gateways lead to the service: whatever else such a route does is done at the gateway. */
export function ingressNeeds(
  object: KubernetesObject,
  routes: readonly GatewayRoute[],
  scope: ServiceScope,
): ReaderResult {
  const { namespace = '' } = object.metadata;
  const leading = routes.flatMap(({ route, gateways }) => {
    const destination = destinationIn(route, scope);
    return destination !== undefined && gateways.length > 0
      ? [{ ...destination, object: route.object, gateways }]
      : [];
  });
  const names = [...new Set(leading.flatMap(({ gateways }) => gateways))];
  const found = names.map(name => ({
    name,
    gateways: gatewaysNamed(name, namespace, scope),
  }));
  const entries = found.filter(
    ({ gateways }) => gateways === undefined || gateways.some(isIngress),
  );
  if (entries.length > 0) {
    const [first] = leading.filter(({ gateways }) =>
      entries.some(({ name }) => gateways.includes(name)),
    );
    return {
      needs: [
        {
          feature: FEATURE,
          need: 'required',
          object: first.object,
          field: first.field,
          raw: clip(
            `${entries.map(({ name }) => `Gateway ${name}`).join(', ')} to ${
              first.host
            }`,
          ),
        },
        ...entries.flatMap(({ gateways = [] }) =>
          gateways.filter(isIngress).map(needOfGateway),
        ),
      ],
    };
  }
  const isDead =
    found.length > 0 &&
    found.every(({ gateways }) => gateways?.length === 0) &&
    !asList(asRecord(object.spec).gateways).includes('mesh');
  return {
    needs: [],
    unbound: isDead
      ? [
          {
            object,
            field: 'spec.gateways[0]',
            reason: `refers to the Gateway ${names[0]}, which does not exist`,
          },
        ]
      : [],
  };
}

function destinationIn(
  { object, field, value }: Route,
  scope: ServiceScope,
): { field: string; host: string } | undefined {
  const hosts = asList(value.route).map(destination =>
    fieldAt(destination, 'destination', 'host'),
  );
  const index = hosts.findIndex(
    host =>
      servicesOfHost(host, object.metadata.namespace ?? '', scope).length > 0,
  );
  return index < 0
    ? undefined
    : {
        field: `${field}.route[${index}].destination.host`,
        host: asText(hosts[index]) ?? '',
      };
}

/** The Gateways of a name; `undefined` where it stands in a place that was not seen. */
function gatewaysNamed(
  reference: string,
  from: string,
  { objects }: ServiceScope,
): readonly KubernetesObject[] | undefined {
  const [namespace, name] = reference.includes('/')
    ? reference.split('/', 2)
    : [from, reference];
  const gateways = objects.named(GATEWAY, namespace, name);
  const wasSeen =
    !isUnread(objects, GATEWAY) &&
    (objects.origin.kind === 'cluster' || namespace === from);
  return gateways.length > 0 || wasSeen ? gateways : undefined;
}

/** Whether a Gateway lets traffic into the cluster, and neither out of it nor between clusters. */
function isIngress({ spec }: KubernetesObject): boolean {
  const { selector, servers } = asRecord(spec);
  return (
    !Object.values(asRecord(selector)).some(
      label => typeof label === 'string' && /egress|eastwest/.test(label),
    ) &&
    asList(servers).some(
      server => fieldAt(server, 'tls', 'mode') !== 'AUTO_PASSTHROUGH',
    )
  );
}

function needOfGateway(object: KubernetesObject): ObservedNeed {
  const [server] = asList(asRecord(object.spec).servers);
  const { protocol, number } = asRecord(asRecord(server).port);
  return {
    feature: FEATURE,
    need: 'required',
    object,
    field: 'spec.servers[0]',
    raw: clip(
      listed([
        `${asText(protocol) ?? ''} ${asNumber(number) ?? ''}`.trim(),
        ...textsOf(asRecord(server).hosts),
      ]),
    ),
  };
}
