import type { Situation } from './situation';

/** A text that two situations share only when all in them is the same. */
export function situationKey({
  candidates,
  needs: { required, uncertain, preferred, declined },
  blocks,
  facts,
  teamRows,
  platformTeam,
  priorities = [-1],
  ranking,
}: Situation): string {
  return `${candidates} ${required} ${uncertain} ${preferred} ${declined} ${blocks} ${facts} ${teamRows} ${platformTeam} ${priorities} ${ranking}`;
}
