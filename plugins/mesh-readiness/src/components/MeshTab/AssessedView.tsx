import type { Assessed, Edition } from 'backstage-plugin-mesh-readiness-common';
import type { ReactNode } from 'react';
import { useMessages, useScrollToHash, useSearchParam } from '../../hooks';
import { ResourceComparison } from '../ResourceComparison';
import { Answer, MeshCards, ProfileFindings } from './Answer';
import { DeclaredAndObserved } from './Comparison';
import { FindingDrawer } from './Finding';
import { RequirementMatrix } from './Matrix';
import styles from './MeshTab.module.css';
import {
  cellId,
  declaredAndObserved,
  favouredMeshes,
  orderEvaluations,
  parseCellId,
  untoldFindings,
} from './model';
import { Section } from '../parts';
import { HowWeGotHere } from './Path';
import { Sources } from './Sources';
import { WhatItWouldTake } from './Tasks';

/** Everything about a service that was assessed, the answer first. */
export const AssessedView = (props: {
  assessment: Assessed;
  edition: Edition;
  controls: ReactNode;
}) => {
  const t = useMessages();
  const [meshParam, setMesh] = useSearchParam('mesh');
  const [cellParam, setCell] = useSearchParam('cell');
  const { assessment, edition } = props;
  useScrollToHash();
  const ordered = orderEvaluations(assessment);
  const { mesh } =
    ordered.find(evaluation => evaluation.mesh === meshParam) ?? ordered[0];
  return (
    <>
      <div className={styles.answer}>
        <Answer
          assessment={assessment}
          edition={edition}
          controls={props.controls}
        />
        <MeshCards
          assessment={assessment}
          edition={edition}
          mesh={mesh}
          onMesh={setMesh}
        />
        <ProfileFindings findings={untoldFindings(assessment, edition)} />
      </div>
      <RequirementMatrix
        assessment={assessment}
        edition={edition}
        mesh={mesh}
        onCell={cell => setCell(cellId(cell))}
      />
      <FindingDrawer
        assessment={assessment}
        edition={edition}
        cell={parseCellId(cellParam)}
        onCell={cell => setCell(cell && cellId(cell))}
      />
      <DeclaredAndObserved
        comparison={declaredAndObserved(assessment, edition)}
        edition={edition}
      />
      <WhatItWouldTake
        assessment={assessment}
        edition={edition}
        mesh={mesh}
        onMesh={setMesh}
      />
      <HowWeGotHere assessment={assessment} edition={edition} mesh={mesh} />
      <Section title={t('meshTab.resources.title')}>
        <ResourceComparison
          withRanges
          edition={edition}
          size={assessment.size}
          highlight={
            assessment.recommendation.status === 'decided'
              ? favouredMeshes(assessment)
              : []
          }
        />
      </Section>
      <Sources assessment={assessment} edition={edition} />
    </>
  );
};
