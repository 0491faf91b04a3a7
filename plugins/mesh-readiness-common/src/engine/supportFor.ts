import type {
  Distribution,
  Edition,
  Evidence,
  SupportStatement,
} from '../types';
import { compareVersions } from './compareVersions';
import { findMesh } from './findMesh';
import { findRelease } from './findRelease';
import { holdsFor } from './holdsFor';
import { indexEdition } from './indexEdition';
import { isWithinVersions } from './isWithinVersions';
import { newestRelease } from './newestRelease';

/** The release of a mesh, and the cluster, that support is looked up for. */
export interface SupportOptions {
  /** Absent: the newest release that the edition lists. */
  release?: string;
  /** Absent: the one that the mesh means, else the one that the edition lists the release with, else open source, which everyone can have. */
  distribution?: Distribution;
  /** The Kubernetes version of the cluster; absent: not known, so that what holds for some versions only is not taken. */
  kubernetesVersion?: string;
}

/** What is said for some versions of Kubernetes goes before what is said for all. */
const mostSpecificOf = (
  statements: SupportStatement[],
  kubernetesVersion: string | undefined,
): SupportStatement[] => {
  const special = statements.filter(
    ({ kubernetes }) =>
      kubernetes !== undefined &&
      kubernetesVersion !== undefined &&
      isWithinVersions(kubernetesVersion, kubernetes),
  );
  return special.length > 0
    ? special
    : statements.filter(({ kubernetes }) => kubernetes === undefined);
};

/** The statement of the newest interval; one without a beginning is the oldest. */
const newestOf = (
  statements: SupportStatement[],
): SupportStatement | undefined =>
  statements.reduce<SupportStatement | undefined>(
    (newest, statement) =>
      newest &&
      compareVersions(newest.since ?? '0', statement.since ?? '0') >= 0
        ? newest
        : statement,
    undefined,
  );

/**
 * What an edition claims about a feature on a release of a mesh; no statement means unknown.
 * Where nothing is claimed about a part of a feature, a whole that is not supported rules the part out as well.
 * Where an overlay says otherwise, the edition's own statement stands beside.
 */
export function supportFor(
  edition: Edition,
  featureId: string,
  meshId: string,
  options: SupportOptions = {},
): Evidence {
  const { mesh } = findMesh(edition, meshId);
  const { features } = indexEdition(edition);
  const asked = options.distribution ?? mesh.distribution;
  const release = options.release ?? newestRelease(mesh, asked)?.version;
  const listed =
    release === undefined ? undefined : findRelease(mesh, release, asked);
  const distribution = asked ?? listed?.distribution ?? 'open-source';

  const holding = (
    statements: SupportStatement[],
  ): SupportStatement | undefined => {
    const fitting = statements.filter(statement =>
      holdsFor(statement, { release, distribution }),
    );
    return newestOf(mostSpecificOf(fitting, options.kubernetesVersion));
  };

  const wholes: string[] = [];
  for (
    let id: string | undefined = featureId;
    id !== undefined;
    id = features.get(id)?.parent
  ) {
    wholes.push(id);
  }
  const lookUp = (
    statementsOf: (id: string) => SupportStatement[] | undefined,
  ): Evidence => {
    for (const id of wholes) {
      const statement = holding(statementsOf(id) ?? []);
      if (statement && id === featureId) {
        return { statement };
      }
      if (statement) {
        return statement.level === 'none'
          ? { statement, inheritedFrom: id }
          : {};
      }
    }
    return {};
  };

  const featureOf = (id: string) => features.get(id)?.feature;
  const evidence = lookUp(id => featureOf(id)?.support[meshId]);
  const override = wholes
    .map(id => featureOf(id)?.overrides?.[meshId])
    .find(found => found !== undefined);
  if (!override) {
    return evidence;
  }
  const { statement } = lookUp(id => {
    const feature = featureOf(id);
    return feature?.overrides?.[meshId]?.statements ?? feature?.support[meshId];
  });
  return statement === evidence.statement
    ? evidence
    : {
        ...evidence,
        overrides: {
          overlay: override.overlay,
          ...(statement ? { statement } : {}),
        },
      };
}
