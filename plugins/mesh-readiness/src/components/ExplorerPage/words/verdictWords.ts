import { VERDICTS } from 'backstage-plugin-mesh-readiness-common';
import type { Messages } from '../../../hooks';
import { verdictWord } from '../../MeshTab/model';

/** The word for a verdict, or what is written where there is no such verdict. */
export const verdictWords = (verdict: string, t: Messages): string => {
  const known = VERDICTS.find(each => each === verdict);
  return known ? verdictWord(known, t) : verdict;
};
