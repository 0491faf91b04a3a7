import type {
  Edition,
  NotAssessed,
} from 'backstage-plugin-mesh-readiness-common';
import type { ReactNode } from 'react';
import { ProfileFindings } from './Answer';
import { DeclaredAndObserved } from './Comparison';
import styles from './MeshTab.module.css';
import { declaredAndObserved, untoldFindings } from './model';
import { NotAssessedCard } from './NotAssessedCard';

/** What there is to say about a service about whose needs nothing is known. */
export const NotAssessedView = (props: {
  assessment: NotAssessed;
  edition: Edition;
  controls: ReactNode;
}) => {
  const { assessment, edition } = props;
  return (
    <>
      <div className={styles.answer}>
        {props.controls}
        <ProfileFindings findings={untoldFindings(assessment, edition)} />
        <NotAssessedCard assessment={assessment} edition={edition} />
      </div>
      <DeclaredAndObserved
        comparison={declaredAndObserved(assessment, edition)}
        edition={edition}
      />
    </>
  );
};
