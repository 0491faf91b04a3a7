import type {
  Edition,
  Finding,
  ProblemKind,
} from 'backstage-plugin-mesh-readiness-common';

/** The kind of problem that a finding about the profile speaks of; nothing where the edition has no such rule. */
export const problemOf = (
  { code }: Pick<Finding, 'code'>,
  edition: Edition,
): ProblemKind | undefined => {
  const rule = edition.rules.find(each => each.code === code);
  return rule?.kind === 'problem' ? rule.problem : undefined;
};
