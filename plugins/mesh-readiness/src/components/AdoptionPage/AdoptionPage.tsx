import { Container } from '@backstage/ui';
import { useEdition, useMessages } from '../../hooks';
import { Failure } from '../states';
import { Adoption } from './Adoption';
import { AdoptionSkeleton } from './AdoptionSkeleton';
import styles from './AdoptionPage.module.css';

/** Readiness and enrolment of the whole organisation, or of a part of it: now, over time, by rule, by group and by cluster. */
export const AdoptionPage = () => {
  const t = useMessages();
  const edition = useEdition();
  return (
    <Container className={styles.page}>
      {edition.loading && <AdoptionSkeleton />}
      {!edition.loading && edition.error && (
        <Failure
          what={t('adoption.what.edition')}
          error={edition.error}
          retry={edition.retry}
        />
      )}
      {edition.value && <Adoption edition={edition.value} />}
    </Container>
  );
};
