import { VisuallyHidden } from '@backstage/ui';
import { useMessages } from '../../hooks';
import { Bone } from './Bone';
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
            <Bone width="min(32rem, 80%)" height={26} />
            <Bone width="min(24rem, 60%)" height={18} />
          </div>
          <Bone width="19rem" height={32} />
        </div>
        <div className={styles.group}>
          <div className={styles.cards}>
            {CARDS.map(card => (
              <Bone key={card} width="100%" height={96} />
            ))}
          </div>
          <Bone width="18rem" height={14} />
        </div>
      </div>
      <div className={styles.table}>
        <Bone width="20rem" height={32} />
        {ROWS.map(row => (
          <Bone key={row} width="100%" height={48} />
        ))}
      </div>
    </div>
  );
};
