import { asRecord, asText, fieldAt } from '../../objects/fields';
import type { KubernetesObject } from '../../objects/KubernetesObject';
import type { ObjectSet } from '../../objects/ObjectSet';

/** What a Gateway is there for: `ingress` lets traffic in, and `mesh` says whether a mesh brings it. */
export type GatewayRole =
  | { kind: 'ingress'; mesh: boolean; className: string }
  | { kind: 'waypoint' }
  | { kind: 'between-clusters' };

const CONTROLLERS: Record<string, 'ingress' | 'waypoint' | 'between-clusters'> =
  {
    'istio.io/gateway-controller': 'ingress',
    'istio.io/unmanaged-gateway': 'between-clusters',
    'istio.io/mesh-controller': 'waypoint',
    'istio.io/eastwest-controller': 'between-clusters',
    'io.cilium/gateway-controller': 'ingress',
  };

const CLASSES: Record<string, keyof typeof CONTROLLERS> = {
  istio: 'istio.io/gateway-controller',
  'istio-remote': 'istio.io/unmanaged-gateway',
  'istio-waypoint': 'istio.io/mesh-controller',
  'istio-east-west': 'istio.io/eastwest-controller',
  cilium: 'io.cilium/gateway-controller',
};

/** What a Gateway is there for, by the controller of its class; a class that is not there to look at counts by its name. */
export function gatewayRole(
  objects: ObjectSet,
  gateway: KubernetesObject,
): GatewayRole {
  const className = asText(asRecord(gateway.spec).gatewayClassName) ?? '';
  const [gatewayClass] = objects.named(
    'GatewayClass.gateway.networking.k8s.io',
    '',
    className,
  );
  const controller =
    asText(fieldAt(gatewayClass?.spec, 'controllerName')) ??
    own(CLASSES, className) ??
    '';
  const kind = own(CONTROLLERS, controller);
  return kind === 'waypoint' || kind === 'between-clusters'
    ? { kind }
    : { kind: 'ingress', mesh: kind === 'ingress', className };
}

function own<T>(table: Record<string, T>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
