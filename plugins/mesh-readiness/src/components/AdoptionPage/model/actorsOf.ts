import {
  supportFor,
  type Actor,
  type Edition,
  type FindingCount,
  type Level,
  type Rule,
} from 'backstage-plugin-mesh-readiness-common';
import { outcomesOf, type RuleSituation } from '../../RulesPage/outcomesOf';

const ACTORS = ['service-team', 'platform-team'] as const satisfies Actor[];

const LEVELS = [
  { count: 'blocks', level: 'error' },
  { count: 'burdens', level: 'warning' },
  { count: 'unknown', level: 'unknown' },
] as const satisfies readonly {
  count: keyof FindingCount['meshes'][string];
  level: Level;
}[];

// What the rule says of a mesh is an exception for it where there is one, and else what it says of all.
const situationsFor = (
  rule: Rule,
  mesh: string,
  edition: Edition,
): RuleSituation[] => {
  const situations = outcomesOf(rule, edition);
  return situations.filter(
    ({ meshes, support }) =>
      meshes?.includes(mesh) ??
      !situations.some(
        other => other.support === support && other.meshes?.includes(mesh),
      ),
  );
};

/** Who has something to do about a rule, by what it says at the levels and on the meshes where it holds services back; what it says of the mesh's own support first. */
export const actorsOf = (
  rule: Rule,
  { meshes }: Pick<FindingCount, 'meshes'>,
  edition: Edition,
): Actor[] => {
  const asked = new Set(
    Object.entries(meshes).flatMap(([mesh, counts]) => {
      const offered =
        rule.kind === 'feature'
          ? supportFor(edition, rule.feature, mesh).statement?.level ??
            'unknown'
          : undefined;
      const situations = situationsFor(rule, mesh, edition);
      return LEVELS.filter(({ count }) => counts[count] > 0).flatMap(
        ({ level }) => {
          const said = situations.filter(each => each.level === level);
          const today = said.filter(({ support }) => support === offered);
          return (today.length > 0 ? today : said).flatMap(({ remediations }) =>
            remediations.map(({ actor }) => actor),
          );
        },
      );
    }),
  );
  return ACTORS.filter(actor => asked.has(actor));
};
