import type {
  Edition,
  Source,
  Step,
} from 'backstage-plugin-mesh-readiness-common';
import { useId } from 'react';
import { useMessages } from '../../../hooks';
import { OpinionTag } from '../../parts';
import styles from './HowWeGotHere.module.css';
import { tellsOpinions } from './opinionOf';
import { StepSentence } from './StepSentence';

/** What chose among the meshes that the flowchart left: questions asked again, tables, resources; nothing when the flowchart decided. All of it counts as opinion where the edition does not tell it from fact. */
export const Choices = (props: {
  steps: readonly Step[];
  edition: Edition;
  sources: readonly Source[];
}) => {
  const t = useMessages();
  const id = useId();
  const choices = props.steps.flatMap(step =>
    step.kind === 'table' ||
    step.kind === 'ranking' ||
    (step.kind === 'question' && step.tieBreak)
      ? [step]
      : [],
  );
  if (choices.length === 0) {
    return null;
  }
  const isToldApart = tellsOpinions(props.edition);
  return (
    <div className={styles.part}>
      <h3 id={id} className={styles.partTitle}>
        {t('meshTab.path.tieBreak')}
        {!isToldApart && <OpinionTag />}
      </h3>
      <ol className={styles.steps} aria-labelledby={id}>
        {choices.map((step, index) => (
          <li key={index}>
            <StepSentence
              step={step}
              edition={props.edition}
              sources={props.sources}
            />
          </li>
        ))}
      </ol>
    </div>
  );
};
