import {
  VERDICTS,
  type Assessed,
  type EvaluationComparison,
  type FindingDifference,
  type Level,
  type Verdict,
} from 'backstage-plugin-mesh-readiness-common';
import type { Messages } from '../../../hooks';
import { verdictWord } from './verdictWord';

const DECIDING_LEVELS: Record<Verdict, Level> = {
  ready: 'ok',
  'needs-work': 'warning',
  unknown: 'unknown',
  blocked: 'error',
};

/** A mesh whose verdict under another edition is not the one that is shown. */
export interface VerdictChange extends EvaluationComparison {
  /** Id of the other edition, which is `before`. */
  edition: string;
  before: Verdict;
  after: Verdict;
}

/** What another edition says of a mesh, when its verdict differs. */
export const verdictChangeOf = (
  { comparison }: Assessed,
  mesh: string,
): VerdictChange | undefined => {
  const compared = comparison?.meshes.find(it => it.mesh === mesh);
  const { before, after } = compared ?? {};
  return comparison && compared && before && after && before !== after
    ? { ...compared, edition: comparison.edition, before, after }
    : undefined;
};

/** The finding that made the worse of the two verdicts what it is. */
const causeOf = ({
  before,
  after,
  findings,
}: VerdictChange): FindingDifference | undefined => {
  const worse =
    VERDICTS.indexOf(before) > VERDICTS.indexOf(after) ? 'before' : 'after';
  const level = DECIDING_LEVELS[worse === 'before' ? before : after];
  return findings.find(
    difference =>
      difference[worse]?.level === level &&
      difference.before?.level !== difference.after?.level,
  );
};

/** A message may go on with what is to be known; a line has room for what it says first. */
const firstSentence = (message: string | undefined): string | undefined =>
  message?.match(/^.*?\.(?= |$)/)?.[0] ?? message;

const nowSentence = (
  { before, after }: FindingDifference,
  t: Messages,
): string | undefined => {
  const sentence = firstSentence(after?.message);
  const release = after?.statement?.since;
  if (!sentence || sentence === firstSentence(before?.message)) {
    return undefined;
  }
  return release
    ? t('meshTab.changed.sinceRelease', { release, sentence })
    : t('meshTab.changed.now', { sentence });
};

/** What an older edition said about it, and what holds now. */
const pastSentences = (
  difference: FindingDifference,
  t: Messages,
): (string | undefined)[] => [
  firstSentence(difference.before?.message),
  nowSentence(difference, t),
];

/** What a newer edition says about it, and since which release. */
const comingSentences = (
  { before }: FindingDifference,
  t: Messages,
): (string | undefined)[] => [
  firstSentence(before?.message),
  before?.statement?.since &&
    t('meshTab.changed.since', { release: before.statement.since }),
];

/** Why another edition says otherwise of a mesh, in a line: "2024-12 said Blocked: Linkerd does not limit the rate of requests. Since 2.17: Linkerd limits the rate of requests." */
export const changeSentence = (
  change: VerdictChange,
  /** Whether the other edition is the older one. */
  isOlder: boolean,
  t: Messages,
): string => {
  const cause = causeOf(change);
  const head = t(isOlder ? 'meshTab.changed.said' : 'meshTab.changed.says', {
    edition: change.edition,
    verdict: verdictWord(change.before, t),
  });
  if (isOlder && cause && !cause.before) {
    return t('meshTab.changed.new', {
      head,
      sentence: firstSentence(cause.after?.message) ?? '',
    });
  }
  const sentences = cause
    ? (isOlder ? pastSentences : comingSentences)(cause, t)
        .filter(Boolean)
        .join(' ')
    : '';
  return sentences
    ? t('meshTab.changed.because', { head, sentences })
    : t('meshTab.changed.plain', { head });
};
