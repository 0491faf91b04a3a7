import type { Assessed, Edition } from 'backstage-plugin-mesh-readiness-common';
import { useRef } from 'react';
import { useMessages } from '../../../hooks';
import { Flowchart } from '../../Flowchart';
import { meshName } from '../model';
import { Section } from '../../parts';
import { Choices } from './Choices';
import { Exclusions } from './Exclusions';
import styles from './HowWeGotHere.module.css';
import { OpenQuestions } from './OpenQuestions';
import { WhyNoMesh } from './WhyNoMesh';

/** The way to the recommendation: why no mesh is needed, what requirements rule out, the flowchart with the path taken unless nothing is left to ask it about, what chose among the rest, and what is still open. */
export const HowWeGotHere = (props: {
  assessment: Assessed;
  edition: Edition;
  /** The chosen mesh, whose way is shown when it is still possible. */
  mesh: string;
}) => {
  const t = useMessages();
  const cards = useRef(new Map<string, HTMLElement | null>());
  const { assessment, edition } = props;
  const { status, openQuestions, outcomes } = assessment.recommendation;
  const outcome =
    outcomes.find(({ mesh }) => mesh === props.mesh) ?? outcomes[0];
  const steps = outcome?.steps ?? assessment.recommendation.steps;
  return (
    <Section title={t('meshTab.path.title')}>
      {status === 'open' && outcome && (
        <p className={styles.note}>
          {t('meshTab.path.oneWay', { mesh: meshName(edition, outcome.mesh) })}
        </p>
      )}
      {status === 'no-mesh' && outcome && (
        <p className={styles.note}>
          {t('meshTab.path.anyway', { mesh: meshName(edition, outcome.mesh) })}
        </p>
      )}
      <div className={styles.path}>
        <div className={styles.words}>
          <WhyNoMesh assessment={assessment} />
          <Exclusions steps={steps} assessment={assessment} edition={edition} />
          <Choices
            steps={steps}
            edition={edition}
            sources={assessment.sources}
          />
        </div>
        {status !== 'all-blocked' && (
          <div className={styles.drawing}>
            <Flowchart
              edition={edition}
              steps={steps}
              openQuestions={openQuestions}
              onOpenQuestion={question => cards.current.get(question)?.focus()}
            />
          </div>
        )}
      </div>
      <OpenQuestions
        title={
          status === 'no-mesh'
            ? t('meshTab.path.openAnyway')
            : t('meshTab.path.openTitle')
        }
        questions={openQuestions}
        edition={edition}
        onCard={(question, card) => cards.current.set(question, card)}
      />
    </Section>
  );
};
