import type { NotAssessed } from 'backstage-plugin-mesh-readiness-common';
import type { ReactNode } from 'react';
import { ProfileFindings } from './Answer';
import styles from './MeshTab.module.css';
import { NotAssessedCard } from './NotAssessedCard';

/** What there is to say about a service about which nothing is known. */
export const NotAssessedView = (props: {
  assessment: NotAssessed;
  controls: ReactNode;
}) => (
  <div className={styles.answer}>
    {props.controls}
    <ProfileFindings findings={props.assessment.findings} />
    <NotAssessedCard assessment={props.assessment} />
  </div>
);
