import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { useSearchParam } from '../../hooks';
import { MeshTabSkeleton } from '../states';
import { Controls } from './Answer';
import { AssessedView } from './AssessedView';
import { LoadFailure } from '../states';
import styles from './MeshTab.module.css';
import { NotAssessedView } from './NotAssessedView';
import { RefreshFailure } from './RefreshFailure';
import { StaleNote } from './StaleNote';
import { useRefresh } from './useRefresh';
import { useAnswer } from '../../hooks';

/** The tab "Mesh" of a component: which mesh fits it, why, and what it would take. */
export const MeshTab = () => {
  const { entity } = useEntity();
  const entityRef = stringifyEntityRef(entity);
  const [edition, setEdition] = useSearchParam('edition');
  const answer = useAnswer(entityRef, edition);
  const { shown, isLoading, retry } = answer;
  const { isRefreshing, refreshError, refresh } = useRefresh(entityRef, retry);
  const controls = (
    <Controls
      edition={edition}
      onEdition={setEdition}
      assessment={shown?.assessment}
      isPending={isLoading || isRefreshing}
      refresh={refresh}
    />
  );
  return (
    <div className={styles.tab}>
      <div className={styles.parts} aria-busy={isLoading || isRefreshing}>
        {!isLoading && (
          <LoadFailure
            entityRef={entityRef}
            edition={edition}
            assessmentError={answer.assessmentError}
            editionError={answer.editionError}
            onDefaultEdition={() => setEdition(undefined)}
            retry={retry}
          />
        )}
        {refreshError && !isRefreshing && (
          <RefreshFailure error={refreshError} />
        )}
        {!shown && isLoading && <MeshTabSkeleton />}
        {shown && <StaleNote assessment={shown.assessment} />}
        {shown?.assessment.status === 'assessed' && (
          <AssessedView
            assessment={shown.assessment}
            edition={shown.edition}
            controls={controls}
          />
        )}
        {shown?.assessment.status === 'not-assessed' && (
          <NotAssessedView
            assessment={shown.assessment}
            edition={shown.edition}
            controls={controls}
          />
        )}
      </div>
    </div>
  );
};
