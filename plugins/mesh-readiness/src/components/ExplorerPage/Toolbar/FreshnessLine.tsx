import {
  formatCount,
  type Freshness,
} from 'backstage-plugin-mesh-readiness-common';
import { formatAge } from '../../../format';
import { useMessages, useNow } from '../../../hooks';
import quiet from '../../parts/quiet.module.css';

/** When the list was last compared with the catalog, or how far a refresh has come. */
export const FreshnessLine = (props: { freshness: Freshness }) => {
  const t = useMessages();
  const now = useNow();
  const { checkedAt, progress } = props.freshness;
  if (progress) {
    return (
      <span className={quiet.quiet}>
        {progress.total === undefined
          ? t('explorer.freshness.looking')
          : t('explorer.freshness.reading', {
              done: formatCount(progress.done),
              total: formatCount(progress.total),
            })}
      </span>
    );
  }
  return checkedAt ? (
    <time
      className={quiet.quiet}
      dateTime={checkedAt}
      title={new Date(checkedAt).toLocaleString()}
    >
      {t('explorer.freshness.checked', { age: formatAge(checkedAt, now, t) })}
    </time>
  ) : (
    <span className={quiet.quiet}>{t('explorer.freshness.never')}</span>
  );
};
