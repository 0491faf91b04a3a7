import { Skeleton } from '@backstage/ui';
import type { Edition } from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../hooks';
import { EditionSelect } from '../parts';
import { Overlays } from './Overlays';
import styles from './ComparePage.module.css';

/** Which edition is shown, what it is, and the choice of another. */
export const EditionHeader = (props: {
  /** Absent while it is loaded, and when that failed. */
  edition?: Edition;
  loading: boolean;
  editionId: string | undefined;
  onEdition: (edition: string | undefined) => void;
}) => {
  const { edition, loading, editionId, onEdition } = props;
  const t = useMessages();
  return (
    <div className={styles.header}>
      <div className={styles.about}>
        {edition && (
          <>
            <p className={styles.editionTitle}>{edition.title}</p>
            <p className={styles.lead}>
              {edition.summary}{' '}
              {t('compare.edition.counts', {
                meshes: String(edition.meshes.length),
                features: String(edition.features.length),
                sources: t('compare.edition.sources', {
                  count: edition.sources.length,
                }),
                date: edition.date,
              })}
            </p>
            <Overlays overlays={edition.overlays ?? []} />
          </>
        )}
        {loading && (
          <div className={styles.skeleton}>
            <Skeleton width="16rem" height="1.5rem" />
            <Skeleton width="min(40rem, 100%)" height="2.5rem" />
          </div>
        )}
      </div>
      <div className={styles.choice}>
        <EditionSelect edition={editionId} onEdition={onEdition} />
      </div>
    </div>
  );
};
