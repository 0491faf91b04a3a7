import { compareObjects } from '../objects/compareObjects';
import { asList, asRecord, asText, fieldAt } from '../objects/fields';
import type { KubernetesObject } from '../objects/KubernetesObject';
import type { ObjectSet } from '../objects/ObjectSet';
import { onceFor } from '../objects/onceFor';
import type { ServiceScope } from '../service/ServiceScope';
import type { ObservedEnrolment, ObservedValue } from './Observation';
import { releaseOfImage, type ImageRelease } from './releaseOfImage';

const istiodIn = onceFor((list: readonly KubernetesObject[]) =>
  installed(
    list,
    'istio-sidecar',
    ({ metadata: { labels = {} } }) => labels.app === 'istiod',
  ).map(each => ({
    ...each,
    revision: each.object.metadata.labels?.['istio.io/rev'],
  })),
);

const ztunnelIn = onceFor((list: readonly KubernetesObject[]) =>
  installed(
    list,
    'istio-ambient',
    ({ metadata: { name, labels = {} } }) =>
      name === 'ztunnel' || labels.app === 'ztunnel',
  ),
);

const linkerdIn = onceFor((list: readonly KubernetesObject[]) =>
  installed(
    list,
    'linkerd',
    ({ metadata: { labels = {} } }) =>
      labels['linkerd.io/control-plane-component'] === 'destination',
  ),
);

const ciliumIn = onceFor((list: readonly KubernetesObject[]) =>
  installed(
    list,
    'cilium',
    ({ metadata: { name, labels = {} } }) =>
      name === 'cilium' && labels['k8s-app'] === 'cilium',
  ),
);

const hasCiliumClass = onceFor((list: readonly KubernetesObject[]) =>
  list.filter(
    ({ spec }) =>
      fieldAt(spec, 'controllerName') === 'io.cilium/gateway-controller',
  ),
);

/** A control plane, or an agent, that shows that a mesh is installed. */
interface Installed extends ImageRelease {
  mesh: string;
  object: KubernetesObject;
  field: string;
  raw: string;
  /** Of Istio, which may be there in several revisions. */
  revision?: string;
}

/**
 * The mesh that is installed in the cluster. Where there are several, the one that the service runs in is meant; where it runs
 * in none of them, nothing is said.
 */
export function installedMeshOf(
  scope: ServiceScope,
  enrolment: ObservedEnrolment | undefined,
): ObservedValue[] {
  const all = installedIn(scope.objects);
  const wanted = enrolment?.mesh ?? enrolment?.configured;
  const ofService = all.filter(({ mesh }) => mesh === wanted);
  const meant = ofService.length > 0 ? ofService : onlyProduct(all);
  const ofRevision = meant.filter(
    ({ revision }) => revision !== undefined && revision === revisionOf(scope),
  );
  const [first, ...others] = ofRevision.length > 0 ? ofRevision : meant;
  if (!first) {
    return [];
  }
  const { mesh, release, distribution, object, field, raw } = first;
  const agree = others.every(other => other.release === release);
  return [
    {
      key: 'installedMesh',
      value: {
        mesh,
        ...(agree && release !== undefined && { release }),
        ...(distribution !== undefined && { distribution }),
      },
      object,
      field,
      raw,
    },
  ];
}

/** Istio with ztunnel can be used in both ways; Ambient is what it was installed for. */
function onlyProduct(all: readonly Installed[]): readonly Installed[] {
  const meshes = new Set(all.map(({ mesh }) => mesh));
  if (meshes.has('istio-ambient')) {
    meshes.delete('istio-sidecar');
  }
  const [mesh] = meshes;
  return meshes.size === 1 ? all.filter(each => each.mesh === mesh) : [];
}

function installedIn(objects: ObjectSet): Installed[] {
  const istiod = istiodIn(objects.list('Deployment.apps'));
  const hasZtunnel = ztunnelIn(objects.list('DaemonSet.apps')).length > 0;
  return [
    ...istiod,
    ...(hasZtunnel
      ? istiod.map(each => ({ ...each, mesh: 'istio-ambient' }))
      : []),
    ...linkerdIn(objects.list('Deployment.apps')),
    ...(isCiliumMesh(objects) ? ciliumIn(objects.list('DaemonSet.apps')) : []),
  ];
}

/** Cilium is a CNI first. It is a mesh where somebody gave it a mesh's work. */
function isCiliumMesh(objects: ObjectSet): boolean {
  return (
    objects.list('CiliumEnvoyConfig.cilium.io').length > 0 ||
    objects.list('CiliumClusterwideEnvoyConfig.cilium.io').length > 0 ||
    hasCiliumClass(objects.list('GatewayClass.gateway.networking.k8s.io'))
      .length > 0
  );
}

function installed(
  list: readonly KubernetesObject[],
  mesh: string,
  isPart: (object: KubernetesObject) => boolean,
): Installed[] {
  return list
    .filter(isPart)
    .sort(compareObjects)
    .map(object => ({ mesh, object, ...imageOf(object) }));
}

/** The image of the part itself; beside it, Linkerd's control plane runs its own proxy. */
function imageOf(object: KubernetesObject) {
  const containers = asList(
    fieldAt(object.spec, 'template', 'spec', 'containers'),
  );
  const index = Math.max(
    0,
    containers.findIndex(
      container => !/-proxy$/.test(asText(asRecord(container).name) ?? ''),
    ),
  );
  const raw = asText(asRecord(containers[index]).image) ?? '';
  return {
    field: `spec.template.spec.containers[${index}].image`,
    raw,
    ...releaseOfImage(raw),
  };
}

/** The revision of Istio that the pods of a service are under. */
function revisionOf({ objects, workloads }: ServiceScope): string {
  return (
    workloads
      .flatMap(({ labels, namespace }) => [
        labels['istio.io/rev'],
        ...objects
          .named('Namespace', '', namespace)
          .map(({ metadata }) => metadata.labels?.['istio.io/rev']),
      ])
      .find(revision => revision !== undefined && revision !== '') ?? 'default'
  );
}
