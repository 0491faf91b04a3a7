import { stringifyEntityRef } from '@backstage/catalog-model';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { useMessages } from '../../hooks';
import { LoadFailure } from '../states';
import { useAnswer } from '../../hooks';
import { MeshCardSkeleton } from '../states';
import { AssessedSummary } from './AssessedSummary';
import { EnrolmentLine } from './EnrolmentLine';
import styles from './MeshCard.module.css';
import { TabLink } from './TabLink';

/** The answer of the tab "Mesh" in small, for the overview of a component. */
export const MeshCard = () => {
  const t = useMessages();
  const { entity } = useEntity();
  const entityRef = stringifyEntityRef(entity);
  const { shown, isLoading, assessmentError, editionError, retry } =
    useAnswer(entityRef);
  const isAssessed = shown?.assessment.status === 'assessed';
  return (
    <EntityInfoCard
      title={t('meshTab.card.title')}
      footerActions={
        shown && (
          <TabLink
            text={
              isAssessed ? t('meshTab.card.open') : t('meshTab.card.change')
            }
          />
        )
      }
    >
      <div className={styles.card}>
        {!shown && isLoading && <MeshCardSkeleton />}
        {!isLoading && (
          <LoadFailure
            entityRef={entityRef}
            assessmentError={assessmentError}
            editionError={editionError}
            retry={retry}
          />
        )}
        {shown?.assessment.status === 'assessed' && (
          <AssessedSummary
            assessment={shown.assessment}
            edition={shown.edition}
          />
        )}
        {shown?.assessment.status === 'not-assessed' && (
          <>
            <p className={styles.text}>{t('meshTab.card.notAssessed')}</p>
            <EnrolmentLine
              profile={shown.assessment.profile}
              edition={shown.edition}
            />
          </>
        )}
      </div>
    </EntityInfoCard>
  );
};
