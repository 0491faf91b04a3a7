import {
  VERDICTS,
  type Assessed,
  type EvaluationComparison,
  type FindingDifference,
  type Level,
  type SupportStatement,
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

const supportWords = (
  { level, mechanism }: SupportStatement,
  t: Messages,
): string =>
  mechanism
    ? t('meshTab.changed.support', {
        support: t(`common.support.${level}`),
        mechanism,
      })
    : t(`common.support.${level}`);

const nowSentence = (
  { after }: FindingDifference,
  t: Messages,
): string | undefined => {
  if (!after?.statement) {
    return after?.message;
  }
  const support = supportWords(after.statement, t);
  return after.statement.since
    ? t('meshTab.changed.sinceRelease', {
        release: after.statement.since,
        support,
      })
    : t('meshTab.changed.now', { support });
};

/** Why another edition says otherwise of a mesh, in a line: "2024-12 said Blocked: Linkerd does not limit the rate of requests. Since 2.17: Full." */
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
  const since = cause?.before?.statement?.since;
  const rest = isOlder
    ? [cause?.before?.message, cause && nowSentence(cause, t)]
    : [
        cause?.before?.message,
        since && t('meshTab.changed.since', { release: since }),
      ];
  const sentences = rest.filter(Boolean).join(' ');
  return sentences
    ? t('meshTab.changed.because', { head, sentences })
    : t('meshTab.changed.plain', { head });
};
