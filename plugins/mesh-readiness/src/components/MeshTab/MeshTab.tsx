import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { useSearchParam } from '../../hooks';
import { MeshTabSkeleton } from '../states';
import { Controls } from './Answer';
import { AssessedView } from './AssessedView';
import { LoadFailure } from '../states';
import styles from './MeshTab.module.css';
import { NotAssessedView } from './NotAssessedView';
import { useAnswer } from '../../hooks';

/** The tab "Mesh" of a component: which mesh fits it, why, and what it would take. */
export const MeshTab = () => {
  const { entity } = useEntity();
  const entityRef = stringifyEntityRef(entity);
  const [edition, setEdition] = useSearchParam('edition');
  const answer = useAnswer(entityRef, edition);
  const { shown, isLoading, retry } = answer;
  const controls = (
    <Controls
      edition={edition}
      onEdition={setEdition}
      assessedAt={shown?.assessment.assessedAt}
      isPending={isLoading}
      refresh={retry}
    />
  );
  return (
    <div className={styles.tab}>
      <div className={styles.parts} aria-busy={isLoading}>
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
        {!shown && isLoading && <MeshTabSkeleton />}
        {shown?.assessment.status === 'assessed' && (
          <AssessedView
            assessment={shown.assessment}
            edition={shown.edition}
            controls={controls}
          />
        )}
        {shown?.assessment.status === 'not-assessed' && (
          <NotAssessedView assessment={shown.assessment} controls={controls} />
        )}
      </div>
    </div>
  );
};
