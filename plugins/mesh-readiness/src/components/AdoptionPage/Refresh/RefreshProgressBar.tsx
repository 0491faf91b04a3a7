import LinearProgress from '@material-ui/core/LinearProgress';
import {
  formatCount,
  type RefreshProgress,
} from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import styles from './Refresh.module.css';

/** How far a refresh has come. */
export const RefreshProgressBar = (props: { progress: RefreshProgress }) => {
  const { done, total, rate } = props.progress;
  const t = useMessages();
  return (
    <div className={styles.progress}>
      {total === undefined ? (
        <LinearProgress aria-label={t('adoption.refresh.running')} />
      ) : (
        <LinearProgress
          variant="determinate"
          aria-label={t('adoption.refresh.running')}
          value={total === 0 ? 100 : Math.min(100, (100 * done) / total)}
        />
      )}
      <span>
        {total === undefined
          ? t('adoption.refresh.looking')
          : t('adoption.refresh.progress', {
              done: formatCount(done),
              total: formatCount(total),
              rate: formatCount(Math.round(rate)),
            })}
      </span>
    </div>
  );
};
