import type { Messages } from '../../../hooks';

/** An answer as a word; what is neither yes nor no says itself. */
export const answerWord = (answer: string, t: Messages): string =>
  answer === 'yes' || answer === 'no' ? t(`meshTab.path.${answer}`) : answer;
