import { shapes, type Shape, type Tone } from './shapes';
import styles from './Sign.module.css';

/** A drawing and a word; `hideWord` keeps the word for screen readers only. */
export const Sign = (props: {
  shape: Shape;
  tone: Tone;
  word: string;
  hideWord?: boolean;
  /** For what stands beside another sign. */
  isSmall?: boolean;
}) => (
  <span className={`${styles.sign} ${props.isSmall ? styles.small : ''}`}>
    <svg
      className={`${styles.icon} ${styles[props.tone]}`}
      viewBox="0 0 16 16"
      {...(props.hideWord
        ? { role: 'img', 'aria-label': props.word }
        : { 'aria-hidden': true })}
    >
      {shapes[props.shape]}
    </svg>
    {!props.hideWord && props.word}
  </span>
);
