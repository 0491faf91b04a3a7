import type { Edition } from 'backstage-plugin-mesh-readiness-common';
import type { Messages } from '../../../hooks';

/** An answer as a word; the answer to a table is the label of one of its rows. */
export const answerWord = (
  answer: string,
  { guidance: { teamSizes, priorities } }: Edition,
  t: Messages,
): string =>
  answer === 'yes' || answer === 'no'
    ? t(`meshTab.path.${answer}`)
    : [...teamSizes.rows, ...priorities.rows].find(({ id }) => id === answer)
        ?.label ?? answer;
