import type {
  Edition,
  Recommendation,
  ServiceFinding,
  ServiceSummary,
  Verdict,
} from 'backstage-plugin-mesh-readiness-common';
import type { ServiceRecord } from '../store/ServiceRecord';
import type { Dimension, DimensionValue } from './Dimension';

/** A feature that a service requires or prefers. */
export interface FeatureValue extends DimensionValue {
  need: 'required' | 'preferred';
}

/** A finding, by the code of its rule. */
export interface FindingValue extends DimensionValue {
  finding: ServiceFinding;
}

/** The mesh that is decided, or the status of a recommendation that decides none. */
export interface RecommendedValue extends DimensionValue {
  recommendation: Pick<Recommendation, 'status' | 'meshes'>;
}

/** What the context of services tells about the cluster they run on. */
export interface PlatformValue extends DimensionValue {
  fact: Pick<
    ServiceRecord['context'],
    'nodes' | 'cni' | 'kubernetesVersion' | 'installedMesh'
  >;
}

const one = (
  value: string | undefined,
  seenWith?: string,
): readonly DimensionValue[] => (value ? [{ value, seenWith }] : []);

const enrolledOf = (enrolment: ServiceSummary['enrolment']) =>
  enrolment && (enrolment.mesh ?? 'none');

const isCount = (value: number | undefined): value is number =>
  value !== undefined && Number.isFinite(value) && value >= 0;

/** Everything that services are filtered, counted, sorted or grouped by, each defined once; the verdicts by mesh. */
export function dimensionsOf(edition: Edition) {
  const features = new Set(edition.features.map(({ id }) => id));
  const meshes = new Set(edition.meshes.map(({ id }) => id));
  return {
    owner: {
      read: ({ owner, ownerGroups }) =>
        owner === undefined
          ? []
          : [
              ...one(owner),
              ...[...new Set(ownerGroups)]
                .filter(group => group !== owner)
                .flatMap(group => one(group, group)),
            ],
      keyOf: ({ value, seenWith }) => (seenWith ? `above ${value}` : value),
    } satisfies Dimension,
    system: { read: ({ system }) => one(system) } satisfies Dimension,
    domain: { read: ({ domain }) => one(domain, domain) } satisfies Dimension,
    cluster: {
      read: ({ cluster, clusterRef }) => one(cluster, clusterRef),
      keyOf: ({ value, seenWith }) => `${seenWith ?? ''} ${value}`,
    } satisfies Dimension,
    lifecycle: { read: ({ lifecycle }) => one(lifecycle) } satisfies Dimension,
    type: { read: ({ type }) => one(type) } satisfies Dimension,
    status: { read: ({ status }) => one(status) } satisfies Dimension,
    enrolled: {
      read: ({ enrolment }) => one(enrolledOf(enrolment)),
    } satisfies Dimension,
    stale: {
      read: ({ staleSince }) => one(String(staleSince !== undefined)),
    } satisfies Dimension,
    recommended: {
      read: ({ recommendation }) =>
        recommendation
          ? [
              {
                value:
                  recommendation.status === 'decided'
                    ? recommendation.meshes[0]
                    : recommendation.status,
                recommendation,
              },
            ]
          : [],
      keyOf: ({ recommendation: { status, meshes: left } }) =>
        [status, ...left].join(' '),
    } satisfies Dimension<RecommendedValue>,
    feature: {
      read: ({ required, preferred }) => {
        const needs = new Map<string, FeatureValue['need']>();
        required.forEach(name => needs.set(name, 'required'));
        preferred.forEach(
          name => needs.has(name) || needs.set(name, 'preferred'),
        );
        return [...needs].flatMap(([value, need]) =>
          features.has(value) ? { value, need } : [],
        );
      },
      keyOf: ({ value, need }) => `${need} ${value}`,
    } satisfies Dimension<FeatureValue>,
    finding: {
      read: ({ findings }) =>
        findings
          .filter(({ mesh }) => meshes.has(mesh))
          .map(finding => ({ value: finding.code, finding })),
      keyOf: ({ finding: { mesh, code, level, feature } }) =>
        `${mesh} ${code} ${level} ${feature ?? ''}`,
    } satisfies Dimension<FindingValue>,
    platform: {
      read: ({ context: { nodes, cni, kubernetesVersion, installedMesh } }) => [
        ...(isCount(nodes)
          ? [{ value: `nodes ${nodes}`, fact: { nodes } }]
          : []),
        ...(cni ? [{ value: `cni ${cni}`, fact: { cni } }] : []),
        ...(kubernetesVersion
          ? [
              {
                value: `kubernetesVersion ${kubernetesVersion}`,
                fact: { kubernetesVersion },
              },
            ]
          : []),
        ...(installedMesh
          ? [
              {
                value: `installedMesh ${installedMesh.mesh} ${
                  installedMesh.release ?? ''
                } ${installedMesh.distribution ?? ''}`,
                fact: { installedMesh },
              },
            ]
          : []),
      ],
    } satisfies Dimension<PlatformValue>,
  };
}

/** The verdict on one mesh. */
export function verdictDimension(mesh: string): Dimension {
  return {
    read: ({ verdicts }) => one(verdicts[mesh] satisfies Verdict | undefined),
  };
}
