import type { Assessed, Edition } from 'backstage-plugin-mesh-readiness-common';
import { useId, useRef } from 'react';
import { useMessages } from '../../../hooks';
import { Flowchart } from '../../Flowchart';
import { OpinionTag } from '../../OpinionTag';
import { Section } from '../parts';
import { OpenQuestionCard } from './OpenQuestionCard';
import { StepSentence } from './StepSentence';
import styles from './HowWeGotHere.module.css';

/** The way to the recommendation: what facts rule out, the flowchart with the path taken, what decided in the end, and what is still open. */
export const HowWeGotHere = (props: {
  assessment: Assessed;
  edition: Edition;
}) => {
  const t = useMessages();
  const id = useId();
  const cards = useRef<Record<string, HTMLElement | null>>({});
  const { assessment, edition } = props;
  const { steps, openQuestions } = assessment.recommendation;
  const exclusions = steps.filter(({ kind }) => kind === 'exclusion');
  const choices = steps.filter(
    step =>
      step.kind === 'table' ||
      step.kind === 'ranking' ||
      (step.kind === 'question' && step.tieBreak),
  );
  return (
    <Section title={t('meshTab.path.title')}>
      <div className={styles.path}>
        <div className={styles.part}>
          <h3 id={`${id} out`} className={styles.partTitle}>
            {t('meshTab.path.out')}
          </h3>
          {exclusions.length > 0 ? (
            <ul className={styles.steps} aria-labelledby={`${id} out`}>
              {exclusions.map((step, index) => (
                <li key={index}>
                  <StepSentence
                    step={step}
                    edition={edition}
                    sources={assessment.sources}
                  />
                </li>
              ))}
            </ul>
          ) : (
            <p className={styles.text}>{t('meshTab.path.nothingOut')}</p>
          )}
        </div>
        <Flowchart
          edition={edition}
          steps={steps}
          openQuestions={openQuestions}
          onOpenQuestion={question => cards.current[question]?.focus()}
        />
        {choices.length > 0 && (
          <div className={styles.part}>
            <h3 id={`${id} choices`} className={styles.partTitle}>
              {t('meshTab.path.tieBreak')}
              <OpinionTag />
            </h3>
            <ol className={styles.steps} aria-labelledby={`${id} choices`}>
              {choices.map((step, index) => (
                <li key={index}>
                  <StepSentence
                    step={step}
                    edition={edition}
                    sources={assessment.sources}
                  />
                </li>
              ))}
            </ol>
          </div>
        )}
        {openQuestions.length > 0 && (
          <div className={styles.part}>
            <h3 id={`${id} open`} className={styles.partTitle}>
              {t('meshTab.path.openTitle')}
            </h3>
            <ul className={styles.questions} aria-labelledby={`${id} open`}>
              {openQuestions.map(question => (
                <OpenQuestionCard
                  key={question.question}
                  ref={card => {
                    cards.current[question.question] = card;
                  }}
                  question={question}
                  edition={edition}
                />
              ))}
            </ul>
          </div>
        )}
      </div>
    </Section>
  );
};
