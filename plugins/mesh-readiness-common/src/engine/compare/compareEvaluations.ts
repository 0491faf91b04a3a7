import type {
  ComparedFinding,
  Edition,
  Evaluation,
  EvaluationComparison,
  Finding,
  FindingDifference,
} from '../../types';
import { indexEdition } from '../indexEdition';
import { levelRank } from '../levelRank';
import { worstLevel } from '../worstLevel';
import { correctionsAbout } from './correctionsAbout';
import { type ComparedEditions, laterOf } from './laterOf';
import { type FindingPair, pairFindings } from './pairFindings';
import { renameCitations } from './renameCitations';
import { sourceNames } from './sourceNames';

const compared = ({
  code,
  level,
  message,
  evidence: { statement },
}: Finding): ComparedFinding => ({
  code,
  level,
  message,
  ...(statement ? { statement } : {}),
});

const titleOf = (
  { code, feature, need }: Finding,
  edition: Edition,
): string => {
  const known = need && indexEdition(edition).features.get(feature ?? '');
  if (known) {
    return known.feature.title;
  }
  return (
    (need ? feature : edition.rules.find(rule => rule.code === code)?.title) ??
    code
  );
};

const isDifferent = ({ before, after }: FindingPair): boolean =>
  before?.level !== after?.level || before?.message !== after?.message;

const worstOf = ({ before, after }: FindingPair): number =>
  levelRank(
    worstLevel([before, after].flatMap(finding => finding?.level ?? [])),
  );

const meshOf = (
  before: Evaluation | undefined,
  after: Evaluation | undefined,
): string => {
  const mesh = (after ?? before)?.mesh;
  if (mesh === undefined) {
    throw new RangeError(
      'Found no evaluation to compare, expected one at least.',
    );
  }
  return mesh;
};

/** What is said otherwise about one service on one mesh under two editions; one side is missing where the edition does not have the mesh. */
export function compareEvaluations(
  before: Evaluation | undefined,
  after: Evaluation | undefined,
  editions: ComparedEditions,
): EvaluationComparison {
  const mesh = meshOf(before, after);
  const names = sourceNames(editions);
  const later = laterOf(editions);
  const earlier = later === 'after' ? 'before' : 'after';
  const about = (pair: FindingPair): FindingDifference => {
    const side = pair[later] ? later : earlier;
    const { feature } = pair[side]!;
    return {
      ...(feature === undefined ? {} : { feature }),
      title: titleOf(pair[side]!, editions[side]),
      ...(pair.before
        ? { before: renameCitations(compared(pair.before), names) }
        : {}),
      ...(pair.after ? { after: compared(pair.after) } : {}),
      corrections: correctionsAbout(pair, mesh, editions),
    };
  };
  return {
    mesh,
    ...(before ? { before: before.verdict } : {}),
    ...(after ? { after: after.verdict } : {}),
    findings: pairFindings(
      before?.findings ?? [],
      after?.findings ?? [],
      editions,
    )
      .filter(isDifferent)
      .sort((a, b) => worstOf(b) - worstOf(a))
      .map(about),
  };
}
