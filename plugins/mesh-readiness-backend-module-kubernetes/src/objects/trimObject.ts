import { asList, asRecord, asText, fieldAt, pick } from './fields';
import { groupKindOf } from './groupKind';
import { readKind } from './kinds';
import type { KubernetesObject } from './KubernetesObject';
import type { GroupKind } from './ObjectSet';
import { trimAnnotations, trimPodAnnotations } from './trimAnnotations';
import { trimPodSpec } from './trimPodSpec';
import { withoutSecrets } from './withoutSecrets';

/**
 * An object as it is kept: what readers read, and nothing else, so that tens of thousands fit into memory and no secret is
 * among them. `undefined` for what is no object of a kind that is read.
 */
export function trimObject(
  value: unknown,
  source?: KubernetesObject['source'],
): KubernetesObject | undefined {
  const { apiVersion, kind, metadata, spec, specs, status } = asRecord(value);
  if (typeof apiVersion !== 'string' || typeof kind !== 'string') {
    return undefined;
  }
  const groupKind = groupKindOf({ apiVersion, kind });
  const known = readKind(groupKind);
  const name = asText(asRecord(metadata).name);
  if (known === undefined || name === undefined) {
    return undefined;
  }
  const owners = ownersOf(metadata);
  const owned = owners.length > 0;
  const trimmedStatus = trimStatus(groupKind, status);
  const trimmedSpec = trimSpec(groupKind, spec, owned);
  const annotations = asRecord(asRecord(metadata).annotations);
  return {
    apiVersion: once(apiVersion),
    kind: known.kind,
    metadata: {
      name,
      ...present({
        namespace: asText(asRecord(metadata).namespace) || undefined,
        labels:
          groupKind === 'ReplicaSet.apps' && owned
            ? undefined
            : filled(texts(asRecord(metadata).labels)),
        annotations: filled(
          groupKind === 'Pod' && owned
            ? trimPodAnnotations(annotations)
            : trimAnnotations(annotations),
        ),
        ownerReferences: owned ? owners : undefined,
      }),
    },
    ...present({
      spec: trimmedSpec,
      specs: known.group === 'cilium.io' ? withoutSecrets(specs) : undefined,
      status: trimmedStatus,
      source,
    }),
  };
}

function trimSpec(kind: GroupKind, value: unknown, owned: boolean): unknown {
  const spec = asRecord(value);
  switch (kind) {
    case 'Namespace':
    case 'Node':
      return undefined;
    case 'Pod':
      return trimPodSpec(spec);
    case 'Service':
      return pick(
        spec,
        'clusterIP',
        'externalName',
        'ports',
        'selector',
        'type',
      );
    case 'ReplicaSet.apps':
      return owned ? undefined : workloadSpec(spec);
    case 'DaemonSet.apps':
    case 'Deployment.apps':
    case 'StatefulSet.apps':
    case 'DeploymentConfig.apps.openshift.io':
    case 'Job.batch':
      return workloadSpec(spec);
    case 'Rollout.argoproj.io':
      return {
        ...workloadSpec(spec),
        ...pick(spec, 'strategy', 'workloadRef'),
      };
    case 'CronJob.batch':
      return {
        jobTemplate: {
          spec: workloadSpec(fieldAt(spec, 'jobTemplate', 'spec')),
        },
      };
    default:
      return withoutSecrets(value);
  }
}

function workloadSpec(value: unknown): Record<string, unknown> {
  const spec = asRecord(value);
  return {
    ...pick(spec, 'replicas', 'selector'),
    ...present({
      template:
        spec.template === undefined
          ? undefined
          : trimTemplate(asRecord(spec.template)),
    }),
  };
}

function trimTemplate({ metadata, spec }: Record<string, unknown>) {
  const { labels, annotations } = asRecord(metadata);
  return present({
    metadata: filled(
      present({
        labels: filled(texts(labels)),
        annotations: filled(trimAnnotations(asRecord(annotations))),
      }),
    ),
    spec: filled(trimPodSpec(asRecord(spec))),
  });
}

function trimStatus(kind: GroupKind, value: unknown): unknown {
  const status = asRecord(value);
  switch (kind) {
    case 'Pod':
      return filled({
        ...pick(status, 'phase'),
        ...present({
          containerStatuses: readiness(status.containerStatuses),
          initContainerStatuses: readiness(status.initContainerStatuses),
        }),
      });
    case 'Node': {
      const info = asRecord(status.nodeInfo);
      return filled({
        ...present({
          nodeInfo: filled(
            pick(
              info,
              'kernelVersion',
              'kubeletVersion',
              'operatingSystem',
              'osImage',
            ),
          ),
        }),
      });
    }
    default:
      return undefined;
  }
}

function readiness(statuses: unknown) {
  const list = asList(statuses).map(status =>
    pick(asRecord(status), 'name', 'ready', 'started'),
  );
  return list.length > 0 ? list : undefined;
}

function ownersOf(metadata: unknown) {
  return asList(asRecord(metadata).ownerReferences).flatMap(owner => {
    const { apiVersion, kind, name } = asRecord(owner);
    return typeof kind === 'string' && typeof name === 'string'
      ? [
          {
            ...(typeof apiVersion === 'string' && {
              apiVersion: once(apiVersion),
            }),
            kind: once(kind),
            name,
          },
        ]
      : [];
  });
}

/** Only the entries whose value is a text, as labels are; a number or truth value that was written without quotes becomes one. */
function texts(value: unknown): Record<string, string> {
  const record = asRecord(value);
  return areTexts(record)
    ? record
    : Object.fromEntries(
        Object.entries(record).flatMap(([key, text]) =>
          typeof text === 'string' ||
          typeof text === 'number' ||
          typeof text === 'boolean'
            ? [[key, String(text)]]
            : [],
        ),
      );
}

function areTexts(
  record: Record<string, unknown>,
): record is Record<string, string> {
  return Object.values(record).every(value => typeof value === 'string');
}

function present<T extends object>(record: T): T {
  return pick(record as Record<string, unknown>, ...Object.keys(record)) as T;
}

function filled<T extends object>(record: T): T | undefined {
  return Object.keys(record).length > 0 ? record : undefined;
}

const KEPT_ONCE = new Map<string, string>();

/** The same text, kept in memory once for all objects; only for texts of which there are few. */
function once(text: string): string {
  const kept = KEPT_ONCE.get(text);
  if (kept === undefined) {
    KEPT_ONCE.set(text, text);
  }
  return kept ?? text;
}
