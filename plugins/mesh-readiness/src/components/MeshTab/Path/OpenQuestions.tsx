import type {
  Edition,
  OpenQuestion,
} from 'backstage-plugin-mesh-readiness-common';
import { useId } from 'react';
import styles from './HowWeGotHere.module.css';
import { OpenQuestionCard } from './OpenQuestionCard';

/** The questions whose answers could change the recommendation; nothing when there is none. */
export const OpenQuestions = (props: {
  title: string;
  questions: readonly OpenQuestion[];
  edition: Edition;
  /** Gives and takes away the card of a question, by the question's id. */
  onCard: (question: string, card: HTMLElement | null) => void;
}) => {
  const id = useId();
  if (props.questions.length === 0) {
    return null;
  }
  return (
    <div className={styles.part}>
      <h3 id={id} className={styles.partTitle}>
        {props.title}
      </h3>
      <ul className={styles.questions} aria-labelledby={id}>
        {props.questions.map(question => (
          <OpenQuestionCard
            key={question.question}
            ref={card => props.onCard(question.question, card)}
            question={question}
            edition={props.edition}
          />
        ))}
      </ul>
    </div>
  );
};
