import type { GuidanceDifference } from '../../types';
import { guidanceEntries, type GuidanceEntry } from './guidanceEntries';
import { type ComparedEditions, laterOf } from './laterOf';

const keyOf = ({ part, id }: GuidanceEntry): string => `${part}/${id}`;

const said = ({ text, sources }: GuidanceEntry) => ({ text, sources });

/** What the guidance of two editions says otherwise, part by part. */
export function compareGuidance(
  editions: ComparedEditions,
): GuidanceDifference[] {
  const entries = {
    before: guidanceEntries(editions.before),
    after: guidanceEntries(editions.after),
  };
  const before = new Map(entries.before.map(entry => [keyOf(entry), entry]));
  const after = new Map(entries.after.map(entry => [keyOf(entry), entry]));
  const [first, second] =
    laterOf(editions) === 'after' ? [after, before] : [before, after];

  return [...new Set([...first.keys(), ...second.keys()])].flatMap(
    (key): GuidanceDifference[] => {
      const one = before.get(key);
      const other = after.get(key);
      const { part, id } = (one ?? other)!;
      return one?.text === other?.text
        ? []
        : [
            {
              part,
              id,
              ...(one ? { before: said(one) } : {}),
              ...(other ? { after: said(other) } : {}),
            },
          ];
    },
  );
}
