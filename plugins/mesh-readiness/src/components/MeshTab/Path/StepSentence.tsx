import type {
  Edition,
  Source,
  Step,
} from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import { RuleLink, SourceList } from '../parts';
import styles from './HowWeGotHere.module.css';
import { stepSentence } from './stepSentence';

/** One step on the way as a short sentence, with the documents or the rules it rests on. */
export const StepSentence = (props: {
  step: Step;
  edition: Edition;
  sources: readonly Source[];
}) => {
  const t = useMessages();
  const { step, edition, sources } = props;
  return (
    <>
      <p className={styles.text}>
        {stepSentence(step, edition, t)}
        {step.kind === 'exclusion' &&
          step.reasons.map(({ code }) => (
            <span key={code}>
              {' '}
              <RuleLink code={code} />
            </span>
          ))}
      </p>
      {step.kind !== 'exclusion' && (
        <SourceList
          label={t('meshTab.finding.sources')}
          ids={step.sources}
          sources={sources}
        />
      )}
    </>
  );
};
