import { Skeleton, VisuallyHidden } from '@backstage/ui';
import { useMessages } from '../../hooks';
import styles from './WhatChangedPage.module.css';

const ROWS = 8;

/** Holds the place of the heading, the filters and the list while the editions are loaded. */
export const WhatChangedSkeleton = () => {
  const t = useMessages();
  return (
    <div role="status" className={styles.skeleton}>
      <VisuallyHidden>{t('whatChanged.loading')}</VisuallyHidden>
      <Skeleton width="min(24rem, 100%)" height="1.75rem" />
      <Skeleton width="100%" height="2rem" />
      {Array.from({ length: ROWS }, (_, index) => (
        <Skeleton key={index} width="100%" height="4.5rem" />
      ))}
    </div>
  );
};
