import type { Situation } from './situation';

/** A text that two situations share only when all in them is the same. */
export function situationKey(situation: Situation): string {
  const { candidates, teamRows, platformTeam, priorities, ranking } = situation;
  let key = `${candidates} ${teamRows} ${platformTeam} ${ranking} ${
    priorities ?? '-'
  } `;
  for (const answer of situation.answers) {
    key += answer;
  }
  for (const effects of situation.effects) {
    key += effects.length === 0 ? ';' : `;${effects}`;
  }
  return key;
}
