import type {
  Edition,
  OpenQuestion,
} from 'backstage-plugin-mesh-readiness-common';
import { forwardRef } from 'react';
import { useMessages } from '../../../hooks';
import { joinNames, meshName } from '../model';
import { FactRow, Snippet } from '../../parts';
import styles from './HowWeGotHere.module.css';
import { answerWord } from './answerWord';

/** A question whose answer could change the recommendation: what follows from each answer, and what to write to give one. */
export const OpenQuestionCard = forwardRef<
  HTMLLIElement,
  { question: OpenQuestion; edition: Edition }
>(({ question, edition }, ref) => {
  const t = useMessages();
  return (
    <li ref={ref} tabIndex={-1} className={styles.question}>
      <strong>{question.text}</strong>
      <dl className={styles.outcomes}>
        {question.outcomes.map(({ answer, meshes }) => (
          <FactRow
            key={answer}
            term={answerWord(answer, t)}
            text={
              meshes.length > 0
                ? joinNames(
                    meshes.map(mesh => meshName(edition, mesh)),
                    t,
                  )
                : t('meshTab.path.noneLeft')
            }
          />
        ))}
      </dl>
      <p className={styles.text}>{question.howToAnswer.text}</p>
      <Snippet text={question.howToAnswer.snippet} />
    </li>
  );
});
