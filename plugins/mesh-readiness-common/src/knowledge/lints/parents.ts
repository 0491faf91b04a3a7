import { SUPPORT_LEVELS } from '../../types';
import type { EditionLint } from './EditionLint';
import { overlap } from './overlap';
import { parentOf } from './parentOf';

/** A part is never better than the whole: a sub-feature claims no more than its parent. */
export const lintParents: EditionLint = ({ features }) =>
  features.flatMap(({ file, record }) => {
    const parent = features.find(
      candidate => candidate.record.id === parentOf(record.id),
    )?.record;
    if (!parent) {
      return [];
    }
    return Object.entries(record.support).flatMap(([mesh, statements]) =>
      statements.flatMap((statement, index) => {
        const whole = (parent.support[mesh] ?? []).filter(candidate =>
          overlap(candidate, statement),
        );
        const isBetter =
          whole.length === 0
            ? statement.level !== 'none'
            : whole.some(
                ({ level }) =>
                  SUPPORT_LEVELS.indexOf(statement.level) <
                  SUPPORT_LEVELS.indexOf(level),
              );
        const wholeLevels = whole.map(({ level }) => `"${level}"`).join(', ');
        return isBetter
          ? [
              {
                lint: 'parents',
                file,
                at: `support.${mesh}.${index}.level`,
                found: `"${statement.level}"`,
                expected: `nothing better than ${parent.id} has: ${
                  wholeLevels || 'no statement'
                }`,
              },
            ]
          : [];
      }),
    );
  });
