import { Alert } from '@backstage/ui';
import type { Freshness } from 'backstage-plugin-mesh-readiness-common';
import { formatAge } from '../../../format';
import { useMessages, useNow } from '../../../hooks';

/** What keeps the list from being up to date, since when, and how old the list is; nothing while all is well. */
export const ProblemAlert = (props: { freshness: Freshness }) => {
  const t = useMessages();
  const now = useNow();
  const { problem, checkedAt } = props.freshness;
  if (!problem) {
    return null;
  }
  const { kind, message } = problem;
  return (
    <Alert
      icon
      role="status"
      status="warning"
      title={t(`explorer.freshness.problem.${kind}`, {
        since: new Date(problem.since).toLocaleString(),
      })}
      description={
        checkedAt
          ? t('explorer.freshness.lastGood', {
              message,
              age: formatAge(checkedAt, now, t),
            })
          : t('explorer.freshness.lastGoodUnknown', { message })
      }
    />
  );
};
