import type { Situation } from './situation';

/** A text that two situations of an edition share only when all in them is the same. */
export function situationKey({
  candidates,
  answers,
  undecided,
  needs,
  blocks,
  facts,
  tables: { teamRows, platformTeam, priorities, ranking },
}: Situation): string {
  const numbers = [
    candidates,
    undecided,
    needs.required,
    needs.uncertain,
    needs.preferred,
    needs.declined,
    ...answers,
    ...blocks,
    ...facts,
    teamRows,
    platformTeam,
    priorities ? priorities.length : -1,
    ...(priorities ?? []),
    ...ranking,
  ];
  // A number becomes two characters, which is several times faster than writing its digits.
  const characters: number[] = [];
  for (const number of numbers) {
    characters.push(number & 0xffff, number >>> 16);
  }
  return String.fromCharCode(...characters);
}
