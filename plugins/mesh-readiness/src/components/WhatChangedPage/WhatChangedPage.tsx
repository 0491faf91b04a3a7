import { Container } from '@backstage/ui';
import {
  useEdition,
  useEditions,
  useMessages,
  useSearchParam,
} from '../../hooks';
import { Failure } from '../states';
import { WhatChanged } from './WhatChanged';
import { WhatChangedSkeleton } from './WhatChangedSkeleton';
import styles from './WhatChangedPage.module.css';

/** What an edition corrects of an earlier one, and what it answers otherwise. */
export const WhatChangedPage = () => {
  const t = useMessages();
  const [editionId] = useSearchParam('edition');
  const edition = useEdition(editionId);
  const editions = useEditions();
  const loading = edition.loading || editions.loading;
  return (
    <Container className={styles.page}>
      {loading && <WhatChangedSkeleton />}
      {!loading && edition.error && (
        <Failure
          what={
            editionId
              ? t('whatChanged.failure.one', { edition: editionId })
              : t('whatChanged.failure.default')
          }
          error={edition.error}
          retry={edition.retry}
        />
      )}
      {!loading && !edition.error && editions.error && (
        <Failure
          what={t('whatChanged.failure.editions')}
          error={editions.error}
          retry={editions.retry}
        />
      )}
      {!loading && edition.value && editions.value && (
        <WhatChanged
          key={edition.value.id}
          edition={edition.value}
          editions={editions.value}
        />
      )}
    </Container>
  );
};
