import { VisuallyHidden } from '@backstage/ui';
import { useMessages } from '../../hooks';
import styles from './AdoptionPage.module.css';
import { HeadlineSkeleton } from './Headline';
import { Lines } from './parts';

/** The shape of the page before anything is known. */
export const AdoptionSkeleton = () => {
  const t = useMessages();
  return (
    <div role="status" className={styles.content}>
      <VisuallyHidden>
        {t('adoption.loading', { what: t('adoption.what.edition') })}
      </VisuallyHidden>
      <HeadlineSkeleton />
      <Lines count={1} height={32} />
      <Lines count={4} height={36} />
    </div>
  );
};
