import { Skeleton, VisuallyHidden } from '@backstage/ui';
import { useMessages } from '../../hooks';
import styles from './MeshTabSkeleton.module.css';

const CARDS = [1, 2, 3, 4];
const ROWS = [1, 2, 3, 4, 5, 6];

/** The shape of the tab "Mesh" while its assessment is loading. */
export const MeshTabSkeleton = () => {
  const t = useMessages();
  return (
    <div className={styles.skeleton} role="status">
      <VisuallyHidden>{t('meshTab.load.pending')}</VisuallyHidden>
      <div className={styles.answer}>
        <div className={styles.head}>
          <div className={styles.lines}>
            <Skeleton width="min(32rem, 80%)" height={26} />
            <Skeleton width="min(24rem, 60%)" height={18} />
          </div>
          <Skeleton width="20rem" height={32} />
        </div>
        <div className={styles.cards}>
          {CARDS.map(card => (
            <Skeleton key={card} width="100%" height={102} />
          ))}
        </div>
      </div>
      <div className={styles.answer}>
        <Skeleton width="20rem" height={20} />
        {ROWS.map(row => (
          <Skeleton key={row} width="100%" height={44} />
        ))}
      </div>
    </div>
  );
};
