import { Container } from '@backstage/ui';
import { useEdition, useMessages } from '../../hooks';
import { Failure } from '../states';
import { Explorer } from './Explorer';
import styles from './Explorer.module.css';
import { FacetsSkeleton } from './FacetsSkeleton';
import { ListSkeleton } from './ListSkeleton';

/** All services of the organisation, filtered by what they need, listed and compared. */
export const ExplorerPage = () => {
  const t = useMessages();
  const { value: edition, loading, error, retry } = useEdition();
  return (
    <Container className={styles.page}>
      {loading && (
        <div className={styles.explorer}>
          <div className={styles.side}>
            <FacetsSkeleton />
          </div>
          <div className={styles.main}>
            <ListSkeleton />
          </div>
        </div>
      )}
      {error && !loading && (
        <Failure what={t('explorer.knowledge')} error={error} retry={retry} />
      )}
      {edition && !loading && !error && <Explorer edition={edition} />}
    </Container>
  );
};
