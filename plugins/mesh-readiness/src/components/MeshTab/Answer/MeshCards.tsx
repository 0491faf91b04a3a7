import type { Assessed, Edition } from 'backstage-plugin-mesh-readiness-common';
import { useId } from 'react';
import { useEditions, useMessages } from '../../../hooks';
import {
  changeSentence,
  favouredMeshes,
  orderEvaluations,
  verdictChangeOf,
} from '../model';
import hidden from '../../parts/visuallyHidden.module.css';
import quiet from '../../parts/quiet.module.css';
import { Changes } from './Changes';
import styles from './MeshCards.module.css';
import { MeshChoice } from './MeshChoice';
import { isOlderEdition } from './isOlderEdition';
import { sizeNote } from './sizeNote';

/** The meshes best first, as a choice of the one to look at; in a narrow place they close up to a switch. Beneath, what another edition says of the chosen one. */
export const MeshCards = (props: {
  assessment: Assessed;
  edition: Edition;
  mesh: string;
  onMesh: (mesh: string) => void;
}) => {
  const t = useMessages();
  const group = useId();
  const { value: editions = [] } = useEditions();
  const { assessment, edition } = props;
  const favoured = favouredMeshes(assessment);
  const isOlder = isOlderEdition(
    assessment.comparison?.edition,
    edition,
    editions,
  );
  const changeOf = (mesh: string) => verdictChangeOf(assessment, mesh);
  const hasReleaseLine = assessment.evaluations.some(
    ({ release }) => release !== undefined,
  );
  const chosenChange = changeOf(props.mesh);
  return (
    <div className={styles.choices}>
      <fieldset className={styles.group}>
        <legend className={hidden.visuallyHidden}>
          {t('meshTab.cards.legend')}
        </legend>
        <div className={styles.cards}>
          {orderEvaluations(assessment).map(evaluation => {
            const change = changeOf(evaluation.mesh);
            return (
              <MeshChoice
                key={evaluation.mesh}
                group={group}
                edition={edition}
                profile={assessment.profile}
                evaluation={evaluation}
                estimate={assessment.resources.find(
                  ({ mesh }) => mesh === evaluation.mesh,
                )}
                favour={
                  favoured.includes(evaluation.mesh)
                    ? assessment.recommendation.status
                    : undefined
                }
                change={change && changeSentence(change, isOlder, t)}
                hasReleaseLine={hasReleaseLine}
                isChosen={evaluation.mesh === props.mesh}
                onChoose={() => props.onMesh(evaluation.mesh)}
              />
            );
          })}
        </div>
        <p className={`${styles.footnote} ${quiet.quiet}`}>
          {sizeNote(assessment.size, t)}
        </p>
      </fieldset>
      {chosenChange && (
        <Changes
          change={chosenChange}
          sentence={changeSentence(chosenChange, isOlder, t)}
          edition={edition}
          sources={assessment.comparison?.sources ?? []}
        />
      )}
    </div>
  );
};
