import type {
  Edition,
  OpenQuestion,
} from 'backstage-plugin-mesh-readiness-common';
import { forwardRef } from 'react';
import { useMessages } from '../../../hooks';
import { joinNames, meshName } from '../model';
import { FactRow, OpinionTag, Snippet } from '../../parts';
import quiet from '../../parts/quiet.module.css';
import styles from './HowWeGotHere.module.css';
import { answerWord } from './answerWord';
import { opinionOf } from './opinionOf';

/** A question whose answer could change the recommendation: whose opinion the answers rest on where they do, what follows from each, and what to write to give one. */
export const OpenQuestionCard = forwardRef<
  HTMLLIElement,
  { question: OpenQuestion; edition: Edition }
>(({ question, edition }, ref) => {
  const t = useMessages();
  const opinion = opinionOf(question.question, edition);
  return (
    <li ref={ref} tabIndex={-1} className={styles.question}>
      <strong>
        {question.text}
        {opinion && (
          <>
            {' '}
            <OpinionTag />
          </>
        )}
      </strong>
      {opinion && <p className={`${styles.text} ${quiet.quiet}`}>{opinion}</p>}
      <dl className={styles.outcomes}>
        {question.outcomes.map(({ answer, meshes }) => (
          <FactRow
            key={answer}
            term={answerWord(answer, edition, t)}
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
