import { Skeleton, VisuallyHidden } from '@backstage/ui';
import { useMessages } from '../../hooks';
import styles from './ComparePage.module.css';

const ROWS = 10;

/** Holds the place of the navigation and the matrix while the edition is loaded. */
export const ComparePageSkeleton = () => {
  const t = useMessages();
  return (
    <div role="status" className={styles.skeleton}>
      <VisuallyHidden>{t('compare.loading')}</VisuallyHidden>
      <Skeleton width="100%" height="2.75rem" />
      <Skeleton width="10rem" height="1.75rem" />
      {Array.from({ length: ROWS }, (_, index) => (
        <Skeleton key={index} width="100%" height="2.5rem" />
      ))}
    </div>
  );
};
