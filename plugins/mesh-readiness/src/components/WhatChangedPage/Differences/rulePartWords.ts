import { SUPPORT_LEVELS } from 'backstage-plugin-mesh-readiness-common';
import type { Messages } from '../../../hooks';

const PARTS = ['title', 'description', 'exceptions', 'examples'] as const;
const SITUATIONS = [...SUPPORT_LEVELS, 'unknown'] as const;

/** The fields of a rule that differ, in words; those that have none go by their own name. */
export const rulePartWords = (
  parts: readonly string[],
  t: Messages,
): string => {
  const levels = SITUATIONS.filter(level =>
    parts.includes(`outcomes.${level}`),
  );
  const named = PARTS.filter(part => parts.includes(part));
  const others = parts.filter(
    part =>
      !named.some(name => name === part) &&
      !levels.some(level => part === `outcomes.${level}`),
  );
  return [
    ...named.map(part => t(`whatChanged.differences.rules.parts.${part}`)),
    ...(levels.length > 0
      ? [
          t('whatChanged.differences.rules.parts.outcomes', {
            levels: levels
              .map(level => t(`common.support.${level}`))
              .join(', '),
          }),
        ]
      : []),
    ...others,
  ].join('; ');
};
