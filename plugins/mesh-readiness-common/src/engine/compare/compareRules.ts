import type { Rule, RuleDifference } from '../../types';
import { differingParts } from './differingParts';
import { idsOfBoth } from './idsOfBoth';
import type { ComparedEditions } from './laterOf';

/** A rule with each of its outcomes as a field of its own. */
const outcomesApart = (rule: Rule): object => {
  if (rule.kind !== 'feature') {
    return rule;
  }
  const { outcomes, ...others } = rule;
  return {
    ...others,
    ...Object.fromEntries(
      Object.entries(outcomes).map(([support, outcome]) => [
        `outcomes.${support}`,
        outcome,
      ]),
    ),
  };
};

/** The rules that two editions have otherwise, by code; whatever is only cited otherwise is left out. */
export function compareRules(editions: ComparedEditions): RuleDifference[] {
  const rulesOf = ({ rules }: { rules: Rule[] }) =>
    new Map(rules.map(rule => [rule.code, rule]));
  const before = rulesOf(editions.before);
  const after = rulesOf(editions.after);

  return idsOfBoth(editions, ({ rules }) =>
    rules.map(({ code }) => ({ id: code })),
  ).flatMap((code): RuleDifference[] => {
    const one = before.get(code);
    const other = after.get(code);
    if (!one || !other) {
      return [
        {
          code,
          ...(one ? { before: one } : {}),
          ...(other ? { after: other } : {}),
          parts: [],
        },
      ];
    }
    const parts = differingParts(outcomesApart(one), outcomesApart(other));
    return parts.length > 0 ? [{ code, before: one, after: other, parts }] : [];
  });
}
