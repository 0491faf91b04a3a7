import type { Edition, Source } from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import { OpinionTag, SourceDisclosure } from '../../parts';
import quiet from '../../parts/quiet.module.css';
import styles from './HowWeGotHere.module.css';
import { opinionOf } from './opinionOf';
import { stepSentence, type Choice } from './stepSentence';

const questionOf = (step: Choice): string => {
  switch (step.kind) {
    case 'question':
      return step.question;
    case 'table':
      return step.table;
    case 'ranking':
      return step.kind;
    default:
      return step satisfies never;
  }
};

/** One choice on the way as a short sentence, whose opinion it is where it is one, and the documents it rests on. */
export const StepSentence = (props: {
  step: Choice;
  edition: Edition;
  sources: readonly Source[];
}) => {
  const t = useMessages();
  const { step, edition, sources } = props;
  const opinion = opinionOf(questionOf(step), edition);
  return (
    <>
      <p className={styles.text}>{stepSentence(step, edition, t)}</p>
      {opinion && (
        <p className={`${styles.text} ${quiet.quiet}`}>
          <OpinionTag /> {opinion}
        </p>
      )}
      <SourceDisclosure ids={step.sources} sources={sources} />
    </>
  );
};
