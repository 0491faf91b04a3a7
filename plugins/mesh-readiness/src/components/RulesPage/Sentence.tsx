import { useMessages } from '../../hooks';
import type { rulesMessages } from '../../messages/rules';
import { splitSentence } from './splitSentence';
import styles from './RulesPage.module.css';

type Placeholder = keyof typeof rulesMessages.placeholder;

/** A rule's sentence, with a description in italics where a value is filled in for each service. */
export const Sentence = (props: { text: string }) => {
  const t = useMessages();
  return (
    <>
      {splitSentence(props.text).map((piece, index) => {
        if (piece.kind === 'words') {
          return piece.words;
        }
        const words = t(`rules.placeholder.${piece.name as Placeholder}`);
        return (
          <em key={index} className={styles.placeholder}>
            {piece.capital
              ? words.charAt(0).toUpperCase() + words.slice(1)
              : words}
          </em>
        );
      })}
    </>
  );
};
