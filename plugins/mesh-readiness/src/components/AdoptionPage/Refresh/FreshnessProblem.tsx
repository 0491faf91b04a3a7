import { Alert } from '@backstage/ui';
import type { Freshness } from 'backstage-plugin-mesh-readiness-common';
import { formatAge } from '../../../format';
import { useMessages, useNow } from '../../../hooks';

/** What keeps the numbers from being of now, and how old they are. */
export const FreshnessProblem = (props: {
  problem: NonNullable<Freshness['problem']>;
  checkedAt?: string;
}) => {
  const { problem, checkedAt } = props;
  const t = useMessages();
  const now = useNow();
  return (
    <Alert
      icon
      role="alert"
      status="warning"
      title={
        checkedAt
          ? t(`adoption.freshness.problem.${problem.kind}`, {
              age: formatAge(checkedAt, now, t),
            })
          : t(`adoption.freshness.problemNever.${problem.kind}`)
      }
      description={t('adoption.freshness.since', {
        message: problem.message,
        time: new Date(problem.since).toLocaleString(),
      })}
    />
  );
};
