import type {
  Distribution,
  Edition,
  Evidence,
  SupportStatement,
} from '../types';
import { compareVersions } from './compareVersions';
import { findMesh } from './findMesh';
import { indexEdition } from './indexEdition';

/** The release of a mesh that support is looked up for. */
export interface SupportOptions {
  /** Absent: the newest release that the edition lists. */
  release?: string;
  /** Absent: the one that the edition lists the release with, else open source, which everyone can have. */
  distribution?: Distribution;
}

const holdsFor = (statement: SupportStatement, release: string): boolean =>
  (statement.since === undefined ||
    compareVersions(statement.since, release) <= 0) &&
  (statement.until === undefined ||
    compareVersions(release, statement.until) < 0);

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
 */
export function supportFor(
  edition: Edition,
  featureId: string,
  meshId: string,
  options: SupportOptions = {},
): Evidence {
  const { mesh, newest } = findMesh(edition, meshId);
  const { features } = indexEdition(edition);
  const release = options.release ?? newest?.version;
  const listed = mesh.releases.find(
    candidate =>
      release !== undefined &&
      compareVersions(candidate.version, release) === 0,
  );
  const distribution =
    options.distribution ?? listed?.distribution ?? 'open-source';

  const statementFor = (id: string): SupportStatement | undefined => {
    const fitting = (features.get(id)?.feature.support[meshId] ?? []).filter(
      statement =>
        statement.distribution === undefined ||
        statement.distribution === distribution,
    );
    return release === undefined
      ? newestOf(fitting)
      : newestOf(fitting.filter(statement => holdsFor(statement, release)));
  };

  const own = statementFor(featureId);
  if (own) {
    return { statement: own };
  }
  for (
    let parent = features.get(featureId)?.parent;
    parent !== undefined;
    parent = features.get(parent)?.parent
  ) {
    const statement = statementFor(parent);
    if (statement) {
      return statement.level === 'none'
        ? { statement, inheritedFrom: parent }
        : {};
    }
  }
  return {};
}
