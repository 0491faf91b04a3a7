import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import type {
  Edition,
  Enrolment,
  Judgement,
  Profile,
  Requirement,
  ServiceFinding,
} from 'backstage-plugin-mesh-readiness-common';
import { quoteRaw } from 'backstage-plugin-mesh-readiness-node';
import type { StoredService } from '../store/StoredService';
import type { Belonging } from './readBelonging';

type Stored = StoredService['record'];

/** What can be told of a service before it is assessed. */
export interface Identity {
  entity: Entity;
  belonging: Belonging;
  /** ISO 8601. */
  readAt: string;
  staleSince?: string;
}

/** What is kept of a service for lists, totals and filters; not assessed without a judgement. No text of an entity is longer than a line. */
export function recordOf(
  identity: Identity,
  profile: Profile,
  judgement: Pick<Judgement, 'evaluations' | 'recommendation'> | undefined,
  edition: Edition,
): Stored {
  const { cluster, pods, nodes, cni, kubernetesVersion, installedMesh } =
    profile.context;
  const isKnown = knows(edition);
  const needs = (need: Requirement['need']) =>
    profile.requirements
      .filter(one => one.need === need && isKnown(one.feature))
      .map(({ feature }) => feature);
  const clusterRef = cluster?.because.at(0)?.entityRef;
  return {
    ...identityOf(identity),
    status: judgement ? 'assessed' : 'not-assessed',
    ...(cluster && { cluster: quoteRaw(cluster.value) }),
    ...(clusterRef && { clusterRef }),
    ...(profile.enrolment && { enrolment: enrolmentOf(profile.enrolment) }),
    required: needs('required'),
    preferred: needs('preferred'),
    context: {
      ...(pods && { pods: pods.value }),
      ...(nodes && { nodes: nodes.value }),
      ...(cni && { cni: quoteRaw(cni.value) }),
      ...(kubernetesVersion && {
        kubernetesVersion: quoteRaw(kubernetesVersion.value),
      }),
      ...(installedMesh && { installedMesh: installedMesh.value }),
    },
    ...answerOf(judgement, isKnown),
  };
}

function enrolmentOf({ mesh, configured, pods }: Enrolment) {
  return {
    ...(mesh && { mesh }),
    ...(configured && { configured }),
    ...(pods && { pods }),
  };
}

/** What is kept of a service that could not be assessed, with the reason. */
export function recordOfFailure(identity: Identity, message: string): Stored {
  return {
    ...identityOf(identity),
    status: 'failed',
    message: quoteRaw(message),
    verdicts: {},
    required: [],
    preferred: [],
    findings: [],
    context: {},
  };
}

function identityOf({
  entity,
  belonging: { owner, ownerGroups, system, domain },
  readAt,
  staleSince,
}: Identity) {
  const title = lineOf(entity.metadata.title);
  const lifecycle = lineOf(entity.spec?.lifecycle);
  const type = lineOf(entity.spec?.type);
  return {
    entityRef: stringifyEntityRef(entity),
    ...(title && { title }),
    ...(owner && { owner }),
    ownerGroups,
    ...(system && { system }),
    ...(domain && { domain }),
    ...(lifecycle && { lifecycle }),
    ...(type && { type }),
    readAt,
    ...(staleSince && { staleSince }),
  };
}

function lineOf(value: unknown): string | undefined {
  return typeof value === 'string' ? quoteRaw(value) : undefined;
}

function answerOf(
  judgement: Parameters<typeof recordOf>[2],
  isKnown: (feature: string) => boolean,
): Pick<Stored, 'verdicts' | 'recommendation' | 'findings'> {
  if (!judgement) {
    return { verdicts: {}, findings: [] };
  }
  const { evaluations, recommendation } = judgement;
  const findings = new Map<string, ServiceFinding>();
  for (const { mesh, findings: found } of evaluations) {
    for (const { code, level, feature } of found) {
      if (level === 'ok' || level === 'info') {
        continue;
      }
      // A name that the edition does not know may be any text, also one that a reader must not see.
      const known =
        feature !== undefined && isKnown(feature) ? { feature } : {};
      // What only repeats itself is kept once, but every blocker counts.
      const key =
        level === 'error'
          ? findings.size
          : `${mesh} ${code} ${level} ${known.feature}`;
      findings.set(String(key), { mesh, code, level, ...known });
    }
  }
  return {
    verdicts: Object.fromEntries(
      evaluations.map(({ mesh, verdict }) => [mesh, verdict]),
    ),
    recommendation: {
      status: recommendation.status,
      meshes: recommendation.meshes,
    },
    findings: [...findings.values()],
  };
}

const featuresOf = new WeakMap<Edition, ReadonlySet<string>>();

function knows(edition: Edition): (feature: string) => boolean {
  let features = featuresOf.get(edition);
  if (!features) {
    features = new Set(edition.features.map(({ id }) => id));
    featuresOf.set(edition, features);
  }
  const known = features;
  return feature => known.has(feature);
}
