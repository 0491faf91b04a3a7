import type { Edition, EditionComparison } from '../../types';
import { compareGuidance } from './compareGuidance';
import { compareRecords } from './compareRecords';
import { compareRules } from './compareRules';
import { compareSupport } from './compareSupport';
import { laterOf } from './laterOf';
import { renameCitations } from './renameCitations';
import { sourceNames } from './sourceNames';
import { sourcesOfBoth } from './sourcesOfBoth';

/** What a feature is, without what is claimed about it. */
const withoutSupport = ({ features }: Edition) =>
  features.map(({ support, overrides, ...feature }) => feature);

/** What two editions say otherwise about meshes, features, rules and choosing, and what the later one corrects; what is only cited otherwise is no difference. */
export function compareEditions(
  before: Edition,
  after: Edition,
): EditionComparison {
  const editions = { before, after };
  const names = sourceNames(editions);
  /** Differences in which the citations of `before` have the names they go by in the comparison. */
  const renamed = <T extends { before?: object }>(differences: T[]): T[] =>
    differences.map(difference => ({
      ...difference,
      ...(difference.before
        ? { before: renameCitations(difference.before, names) }
        : {}),
    }));
  const corrections =
    laterOf(editions) === 'after'
      ? after.corrections
      : renameCitations(before.corrections, names);
  const differences = {
    support: renamed(compareSupport(editions)),
    rules: renamed(compareRules(editions)),
    guidance: renamed(compareGuidance(editions)),
    corrections: before.date === after.date ? [] : corrections ?? [],
  };
  return {
    before: before.id,
    after: after.id,
    meshes: compareRecords(editions, ({ meshes }) => meshes).map(
      ({ record: { id, name }, ...change }) => ({ id, name, ...change }),
    ),
    features: compareRecords(editions, withoutSupport).map(
      ({ record: { id, title }, ...change }) => ({ id, title, ...change }),
    ),
    ...differences,
    sources: sourcesOfBoth(differences, editions),
  };
}
