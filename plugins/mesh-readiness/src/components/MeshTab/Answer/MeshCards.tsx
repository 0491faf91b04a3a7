import type { Assessed, Edition } from 'backstage-plugin-mesh-readiness-common';
import { useId } from 'react';
import { useMessages } from '../../../hooks';
import { favouredMeshes, orderEvaluations } from '../model';
import quiet from '../../parts/quiet.module.css';
import hidden from '../../parts/visuallyHidden.module.css';
import { MeshChoice } from './MeshChoice';
import styles from './MeshCards.module.css';
import { sizeNote } from './sizeNote';

/** The meshes best first, as a choice of the one to look at; in a narrow place they close up to a switch. */
export const MeshCards = (props: {
  assessment: Assessed;
  edition: Edition;
  mesh: string;
  onMesh: (mesh: string) => void;
}) => {
  const t = useMessages();
  const group = useId();
  const { assessment, edition } = props;
  const favoured = favouredMeshes(assessment);
  return (
    <fieldset className={styles.group}>
      <legend className={hidden.visuallyHidden}>
        {t('meshTab.cards.legend')}
      </legend>
      <div className={styles.cards}>
        {orderEvaluations(assessment).map(evaluation => (
          <MeshChoice
            key={evaluation.mesh}
            group={group}
            edition={edition}
            evaluation={evaluation}
            estimate={assessment.resources.find(
              ({ mesh }) => mesh === evaluation.mesh,
            )}
            favour={
              favoured.includes(evaluation.mesh)
                ? assessment.recommendation.status
                : undefined
            }
            isChosen={evaluation.mesh === props.mesh}
            onChoose={() => props.onMesh(evaluation.mesh)}
          />
        ))}
      </div>
      <p className={`${styles.footnote} ${quiet.quiet}`}>
        {sizeNote(assessment.size, t)}
      </p>
    </fieldset>
  );
};
