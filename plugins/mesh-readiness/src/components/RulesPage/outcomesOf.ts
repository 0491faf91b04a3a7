import {
  SUPPORT_LEVELS,
  supportFor,
  type Edition,
  type Level,
  type Remediation,
  type Rule,
  type RuleOutcome,
  type SupportLevel,
} from 'backstage-plugin-mesh-readiness-common';

/** What a rule says, and asks for, in one situation. */
export interface RuleSituation {
  /** Absent for a rule about a profile, a release or objects. */
  support?: SupportLevel | 'unknown';
  /** The only meshes it is said of; absent: all others. */
  meshes?: string[];
  level: Level;
  message: string;
  /** The rule's own remediation, then the tasks of the components that those meshes need for it. */
  remediations: Remediation[];
}

const situationOf = (outcome: RuleOutcome): RuleSituation => ({
  level: outcome.level,
  message: outcome.message,
  remediations: outcome.remediation ? [outcome.remediation] : [],
});

/** Every situation that a rule answers, best support first, exceptions behind what they replace. */
export const outcomesOf = (rule: Rule, edition: Edition): RuleSituation[] => {
  if (rule.kind !== 'feature') {
    return [situationOf(rule.outcome)];
  }
  const componentTasks = (meshId: string) => {
    const required =
      supportFor(edition, rule.feature, meshId).statement?.requires ?? [];
    return edition.meshes
      .filter(({ id }) => id === meshId)
      .flatMap(({ components }) => components)
      .filter(({ id }) => required.includes(id))
      .map(({ task }) => task);
  };
  return [...SUPPORT_LEVELS, 'unknown' as const].flatMap(
    (support): RuleSituation[] => [
      { ...situationOf(rule.outcomes[support]), support },
      ...rule.exceptions
        .filter(exception => exception.support === support)
        .map(exception => {
          const situation = situationOf(exception);
          return {
            ...situation,
            support,
            meshes: exception.meshes,
            remediations: [
              ...situation.remediations,
              ...exception.meshes.flatMap(componentTasks),
            ],
          };
        }),
    ],
  );
};
