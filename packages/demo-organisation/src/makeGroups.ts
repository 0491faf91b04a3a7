import type { Entity } from '@backstage/catalog-model';
import type { Chance } from './Chance';
import { entityOf } from './entityOf';
import { numbered } from './words';

const TEAMS_IN_DEPARTMENT = 8;
const ROOT = 'whole-organisation';

/** The Groups of an organisation, and the Users who are their members. */
export interface Groups {
  entities: Entity[];
  departments: string[];
  teams: string[];
}

/** The organisation, its departments and their teams; the first User works in every team of the first department. */
export function makeGroups(count: number, chance: Chance): Groups {
  const teams = Array.from({ length: count }, (_, index) =>
    numbered('team', index + 1),
  );
  const departments = Array.from(
    { length: Math.ceil(count / TEAMS_IN_DEPARTMENT) },
    (_, index) => numbered('department', index + 1, 3),
  );
  const teamsOf = (index: number) =>
    teams.slice(index * TEAMS_IN_DEPARTMENT, (index + 1) * TEAMS_IN_DEPARTMENT);
  const groupOf = (
    name: string,
    type: string,
    others: { parent?: string; children: string[] },
    needs?: Record<string, string>,
  ) => entityOf('Group', name, { needs, spec: { type, ...others } });

  const members: [name: string, teams: string[]][] = [
    [numbered('user', 1), teamsOf(0)],
  ];
  for (const team of teams) {
    for (let left = chance.from(1, 9); left > 0; left--) {
      members.push([numbered('user', members.length + 1), [team]]);
    }
  }
  return {
    departments,
    teams,
    entities: [
      groupOf(ROOT, 'organization', { children: departments }),
      ...departments.map((name, index) =>
        groupOf(name, 'department', { parent: ROOT, children: teamsOf(index) }),
      ),
      ...teams.map((name, index) =>
        groupOf(
          name,
          'team',
          {
            parent: departments[Math.floor(index / TEAMS_IN_DEPARTMENT)],
            children: [],
          },
          needsOfTeam(chance),
        ),
      ),
      ...members.map(([name, memberOf]) =>
        entityOf('User', name, {
          spec: {
            profile: {
              displayName: name.replace(/^user-0*/, 'Member '),
            },
            memberOf,
          },
        }),
      ),
    ],
  };
}

function needsOfTeam(chance: Chance): Record<string, string> {
  switch (chance.from(1, 4)) {
    case 1:
      return { 'platform-team': 'true' };
    case 2:
      return { 'platform-team': 'false' };
    case 3:
      return { 'platform-team': 'true', priorities: 'rich-features' };
    default:
      return {};
  }
}
