import {
  supportFor,
  type Actor,
  type Edition,
  type FindingCount,
  type Level,
  type Rule,
} from 'backstage-plugin-mesh-readiness-common';
import { outcomesOf } from '../../RulesPage/outcomesOf';

const LEVELS = [
  { count: 'blocks', level: 'error' },
  { count: 'burdens', level: 'warning' },
  { count: 'unknown', level: 'unknown' },
] as const satisfies readonly {
  count: keyof FindingCount['meshes'][string];
  level: Level;
}[];

// An exception for the mesh stands before what is said of all, and what fits the mesh's own support before the rest.
const firstActorFor = (
  rule: Rule,
  mesh: string,
  level: Level,
  edition: Edition,
): Actor | undefined => {
  const offered =
    rule.kind === 'feature'
      ? supportFor(edition, rule.feature, mesh).statement?.level ?? 'unknown'
      : undefined;
  const said = outcomesOf(rule, edition).filter(
    each => each.level === level && (each.meshes?.includes(mesh) ?? true),
  );
  const fits = said.filter(({ support }) => support === offered);
  const [first] = (fits.length > 0 ? fits : said).sort(
    (a, b) => Number(b.meshes !== undefined) - Number(a.meshes !== undefined),
  );
  return first?.remediations[0]?.actor;
};

/** Who takes the first step about a rule for most of the services that it holds back, counted on each mesh; nobody where no remedy is known. */
export const actorOf = (
  rule: Rule,
  { meshes }: Pick<FindingCount, 'meshes'>,
  edition: Edition,
): Actor | undefined => {
  const services = new Map<Actor, number>();
  for (const [mesh, counts] of Object.entries(meshes)) {
    for (const { count, level } of LEVELS) {
      const actor =
        counts[count] > 0
          ? firstActorFor(rule, mesh, level, edition)
          : undefined;
      if (actor) {
        services.set(actor, (services.get(actor) ?? 0) + counts[count]);
      }
    }
  }
  return [...services].sort(([, a], [, b]) => b - a)[0]?.[0];
};
