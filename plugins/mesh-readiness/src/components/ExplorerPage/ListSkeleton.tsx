import { VisuallyHidden } from '@backstage/ui';
import { useMessages } from '../../hooks';
import { Bone } from '../states/Bone';
import styles from './Explorer.module.css';

const ROWS = 12;

/** Holds the place of the table while the first page is loaded. */
export const ListSkeleton = () => {
  const t = useMessages();
  return (
    <div role="status" className={styles.skeleton}>
      <VisuallyHidden>{t('explorer.loading')}</VisuallyHidden>
      {Array.from({ length: ROWS }, (_, index) => (
        <Bone key={index} width="100%" height={index === 0 ? 36 : 46} />
      ))}
    </div>
  );
};
