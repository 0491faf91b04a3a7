import { Skeleton, VisuallyHidden } from '@backstage/ui';
import { useMessages } from '../../hooks';
import styles from './RulesPage.module.css';

const ROWS = 12;

/** Holds the place of the filters and the list while the edition is loaded. */
export const RulesPageSkeleton = () => {
  const t = useMessages();
  return (
    <div role="status" className={styles.skeleton}>
      <VisuallyHidden>{t('rules.loading')}</VisuallyHidden>
      <Skeleton width="100%" height="2rem" />
      {Array.from({ length: ROWS }, (_, index) => (
        <Skeleton key={index} width="100%" height="2.5rem" />
      ))}
    </div>
  );
};
