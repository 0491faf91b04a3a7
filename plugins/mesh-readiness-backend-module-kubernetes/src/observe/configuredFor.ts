import { metadataField, podField } from '../objects/fieldPaths';
import type { KubernetesObject } from '../objects/KubernetesObject';
import type { Labels } from '../objects/labelSelector';
import type { Workload } from '../service/ServiceScope';
import type { Seen } from './Observation';
import { proxiesOf } from './proxiesOf';

/** What labels and annotations ask for: a mesh, or none. */
export interface Configured extends Seen {
  mesh?: string;
}

/** One place where a mesh takes orders about who is in it. */
interface Mark {
  on: 'pods' | 'namespace';
  part: 'labels' | 'annotations';
  key: string;
  /** The domain of the key. */
  api: string;
  /** Whether a value brings pods in; `undefined`: it says nothing. */
  says(value: string): boolean | undefined;
}

/** The marks of one mesh, in the order in which they count: the first that says something decides. */
interface Marks {
  mesh: string;
  marks: readonly Mark[];
}

const TRUE = ['y', 'yes', 'true', 'on'];

const isTrue = (value: string) => TRUE.includes(value.toLowerCase());

const oneOf =
  (yes: readonly string[], no: readonly string[]) => (value: string) => {
    if (yes.includes(value)) {
      return true;
    }
    return no.includes(value) ? false : undefined;
  };

/** What counts before all other marks of the sidecars of Istio; a namespace that is taken out stays out, whatever its pods say. */
const SIDECAR_FIRST: readonly Mark[] = [
  {
    on: 'namespace',
    part: 'labels',
    key: 'istio-injection',
    api: 'istio.io',
    says: oneOf([], ['disabled']),
  },
  ...(['labels', 'annotations'] as const).map<Mark>(part => ({
    on: 'pods',
    part,
    key: 'sidecar.istio.io/inject',
    api: 'sidecar.istio.io',
    says: isTrue,
  })),
];

/**
 * What brings pods into a mesh, the meshes in the order in which they win where several are asked for: a pod that has a proxy of
 * its own is not captured for Ambient, where a revision alone only chooses the control plane of waypoints.
 */
const MARKS: readonly Marks[] = [
  {
    mesh: 'istio-sidecar',
    marks: [
      ...SIDECAR_FIRST,
      {
        on: 'namespace',
        part: 'labels',
        key: 'istio-injection',
        api: 'istio.io',
        says: oneOf(['enabled'], []),
      },
    ],
  },
  {
    mesh: 'linkerd',
    marks: onPodsThenNamespace({
      part: 'annotations',
      key: 'linkerd.io/inject',
      api: 'linkerd.io',
      says: oneOf(['enabled', 'ingress'], ['disabled']),
    }),
  },
  {
    mesh: 'istio-ambient',
    marks: onPodsThenNamespace({
      part: 'labels',
      key: 'istio.io/dataplane-mode',
      api: 'istio.io',
      says: oneOf(['ambient'], ['none']),
    }),
  },
  {
    mesh: 'istio-sidecar',
    marks: [
      ...SIDECAR_FIRST,
      ...onPodsThenNamespace({
        part: 'labels',
        key: 'istio.io/rev',
        api: 'istio.io',
        says: value => (value === '' ? undefined : true),
      }),
    ],
  },
  {
    mesh: 'cilium',
    marks: [
      {
        on: 'namespace',
        part: 'labels',
        key: 'io.cilium/mtls-enabled',
        api: 'io.cilium',
        says: oneOf(['true'], ['false']),
      },
    ],
  },
];

function onPodsThenNamespace(mark: Omit<Mark, 'on'>): Mark[] {
  return [
    { on: 'pods', ...mark },
    { on: 'namespace', ...mark },
  ];
}

/**
 * The mesh that labels and annotations of a workload and its Namespace ask for, and where; without a mesh where they say no, or
 * where no mesh can have its pods. `undefined` where they say nothing.
 */
export function configuredFor(
  workload: Workload,
  namespaces: readonly KubernetesObject[],
): Configured | undefined {
  if (workload.podSpec.hostNetwork === true) {
    return {
      object: workload.object,
      field: podField(workload, 'spec.hostNetwork'),
      raw: 'true',
      api: '',
    };
  }
  const [proxy] = proxiesOf(workload.podSpec);
  if (proxy) {
    return {
      mesh: proxy.mesh,
      object: workload.object,
      field: podField(workload, proxy.field),
      raw: proxy.image,
    };
  }
  const decisions = MARKS.flatMap(({ mesh, marks }) => {
    const decision = firstDecision(marks, workload, namespaces);
    return decision ? [{ mesh, ...decision }] : [];
  });
  const yes = decisions.find(({ isIn }) => isIn);
  if (yes) {
    return { mesh: yes.mesh, ...yes.seen };
  }
  return decisions[0]?.seen;
}

function firstDecision(
  marks: readonly Mark[],
  workload: Workload,
  namespaces: readonly KubernetesObject[],
): { isIn: boolean; seen: Seen } | undefined {
  for (const mark of marks) {
    for (const { object, metadata } of mark.on === 'pods'
      ? [{ object: workload.object, metadata: workload }]
      : namespaces.map(each => ({ object: each, metadata: each.metadata }))) {
      const values: Labels = metadata[mark.part] ?? {};
      const value = Object.hasOwn(values, mark.key)
        ? values[mark.key]
        : undefined;
      const isIn = value === undefined ? undefined : mark.says(value);
      if (value !== undefined && isIn !== undefined) {
        const field = fieldOf(mark, workload);
        return { isIn, seen: { object, field, raw: value, api: mark.api } };
      }
    }
  }
  return undefined;
}

function fieldOf({ on, part, key }: Mark, workload: Workload): string {
  const field = metadataField(part, key);
  return on === 'pods' ? podField(workload, field) : field;
}
