import type { Assessed, Edition } from 'backstage-plugin-mesh-readiness-common';
import type { ReactNode } from 'react';
import { useMessages } from '../../../hooks';
import { headline, openPoints, surroundings } from '../model';
import quiet from '../../parts/quiet.module.css';
import styles from './Answer.module.css';
import { NoMesh } from './NoMesh';
import { Notes } from './Notes';

/** The answer in one sentence, what is known around the service, and at the right the controls. */
export const Answer = (props: {
  assessment: Assessed;
  edition: Edition;
  controls: ReactNode;
}) => {
  const t = useMessages();
  const { assessment, edition } = props;
  const points = openPoints(assessment, t);
  return (
    <div className={styles.head}>
      <div className={styles.words}>
        <h2 className={styles.headline}>{headline(assessment, edition, t)}</h2>
        <NoMesh assessment={assessment} edition={edition} />
        <p className={`${styles.line} ${quiet.quiet}`}>
          {surroundings(assessment, edition, t).join(' · ')}
        </p>
        <Notes assessment={assessment} edition={edition} />
        {points.length > 0 && (
          <p className={styles.line}>
            {t('meshTab.certain.title', { questions: points.join(' ') })}
          </p>
        )}
      </div>
      {props.controls}
    </div>
  );
};
