import type { Edition, Source } from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import { SourceList } from '../../parts';
import styles from './HowWeGotHere.module.css';
import { stepSentence, type Choice } from './stepSentence';

/** One choice on the way as a short sentence, with the documents it rests on. */
export const StepSentence = (props: {
  step: Choice;
  edition: Edition;
  sources: readonly Source[];
}) => {
  const t = useMessages();
  const { step, edition, sources } = props;
  return (
    <>
      <p className={styles.text}>{stepSentence(step, edition, t)}</p>
      <SourceList
        label={t('meshTab.finding.sources')}
        ids={step.sources}
        sources={sources}
      />
    </>
  );
};
