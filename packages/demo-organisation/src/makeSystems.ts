import type { Entity } from '@backstage/catalog-model';
import type { Chance } from './Chance';
import { entityOf } from './entityOf';
import { numbered, SUBJECTS } from './words';

/** A System that services can be part of. */
export interface System {
  name: string;
  /** The team that owns it. */
  owner: string;
  /** True when neither it nor its Domain states a need. */
  quiet: boolean;
}

const SERVICES_IN_SYSTEM = 8;
const SYSTEMS_IN_DOMAIN = 30;

const NEEDS_OF_DOMAIN: (Record<string, string> | undefined)[] = [
  undefined,
  { requires: 'mtls' },
  undefined,
  { prefers: 'tracing', priorities: 'simple-operation' },
];
const NEEDS_OF_SYSTEM: (Record<string, string> | undefined)[] = [
  undefined,
  { requires: 'rate-limit' },
  undefined,
  undefined,
  { requires: 'metrics', prefers: 'service-graph' },
  { priorities: 'resource-efficiency' },
  { requires: 'authorization' },
];

/** Systems for that many services and the Domains they belong to, some with needs that hold for all of their services. */
export function makeSystems(
  services: number,
  owners: { departments: string[]; teams: string[] },
  chance: Chance,
): { entities: Entity[]; systems: System[] } {
  const count = Math.max(4, Math.ceil(services / SERVICES_IN_SYSTEM));
  const domains = Array.from(
    { length: Math.max(2, Math.ceil(count / SYSTEMS_IN_DOMAIN)) },
    (_, index) => ({
      name: numbered(
        `${SUBJECTS[(index * 5) % SUBJECTS.length]}-domain`,
        index + 1,
        3,
      ),
      needs: NEEDS_OF_DOMAIN[index % NEEDS_OF_DOMAIN.length],
    }),
  );
  const systems = Array.from({ length: count }, (_, index) => ({
    name: numbered(`${SUBJECTS[index % SUBJECTS.length]}-system`, index + 1),
    owner: owners.teams[index % owners.teams.length],
    domain: domains[index % domains.length],
    needs: NEEDS_OF_SYSTEM[chance.from(0, NEEDS_OF_SYSTEM.length - 1)],
  }));
  // The smallest organisation has a quiet place as well.
  systems[0].needs = undefined;
  return {
    entities: [
      ...domains.map(({ name, needs }, index) =>
        entityOf('Domain', name, {
          needs,
          spec: {
            owner: owners.departments[index % owners.departments.length],
          },
        }),
      ),
      ...systems.map(({ name, owner, domain, needs }) =>
        entityOf('System', name, {
          needs,
          spec: { owner, domain: domain.name },
        }),
      ),
    ],
    systems: systems.map(({ name, owner, domain, needs }) => ({
      name,
      owner,
      quiet: !needs && !domain.needs,
    })),
  };
}
