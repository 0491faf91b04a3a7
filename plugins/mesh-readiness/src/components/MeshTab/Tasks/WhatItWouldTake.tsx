import type { Assessed, Edition } from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import { Section } from '../../parts';
import { MeshSelect } from './MeshSelect';
import { Tasks } from './Tasks';
import styles from './WhatItWouldTake.module.css';

/** The tasks of the chosen mesh as a checklist, by who carries them out. */
export const WhatItWouldTake = (props: {
  assessment: Assessed;
  edition: Edition;
  mesh: string;
  onMesh: (mesh: string) => void;
}) => {
  const t = useMessages();
  const { assessment, edition, mesh } = props;
  const evaluation = assessment.evaluations.find(it => it.mesh === mesh);
  return (
    <Section
      title={t('meshTab.tasks.title')}
      actions={
        <MeshSelect
          assessment={assessment}
          edition={edition}
          mesh={mesh}
          onMesh={props.onMesh}
        />
      }
    >
      <div className={styles.body}>
        {evaluation && (
          <Tasks
            assessment={assessment}
            edition={edition}
            evaluation={evaluation}
          />
        )}
      </div>
    </Section>
  );
};
