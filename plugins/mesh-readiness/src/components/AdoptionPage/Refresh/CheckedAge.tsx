import { formatAge } from '../../../format';
import { useMessages, useNow } from '../../../hooks';
import quiet from '../../parts/quiet.module.css';

/** How long ago the catalog was looked through, with the exact time on hover. */
export const CheckedAge = (props: { checkedAt?: string }) => {
  const { checkedAt } = props;
  const t = useMessages();
  const now = useNow();
  return checkedAt ? (
    <time
      className={quiet.quiet}
      dateTime={checkedAt}
      title={new Date(checkedAt).toLocaleString()}
    >
      {t('adoption.freshness.checked', { age: formatAge(checkedAt, now, t) })}
    </time>
  ) : (
    <span className={quiet.quiet}>{t('adoption.freshness.never')}</span>
  );
};
