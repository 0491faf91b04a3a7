import type {
  Actor,
  Edition,
  Rule,
} from 'backstage-plugin-mesh-readiness-common';
import { outcomesOf } from '../../RulesPage/outcomesOf';

const ACTORS = ['service-team', 'platform-team'] as const satisfies Actor[];

/** Who has something to do when a rule does not say that all is well. */
export const actorsOf = (rule: Rule, edition: Edition): Actor[] => {
  const asked = new Set(
    outcomesOf(rule, edition)
      .filter(({ level }) => level !== 'ok' && level !== 'info')
      .flatMap(({ remediations }) => remediations.map(({ actor }) => actor)),
  );
  return ACTORS.filter(actor => asked.has(actor));
};
