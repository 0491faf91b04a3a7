import type { Entity } from '@backstage/catalog-model';
import { Chance } from './Chance';
import { makeClusters } from './makeClusters';
import { makeGroups } from './makeGroups';
import { makeServices } from './makeServices';
import { makeSystems } from './makeSystems';
import { stitch } from './stitch';

const SERVICES_OF_TEAM = 25;
const SERVICES_ON_CLUSTER = 150;
const FEWEST_CLUSTERS = 10;
const MOST_CLUSTERS = 80;

/**
 * The entities of an organisation that does not exist, as the catalog would answer them: so many services (Components) and
 * whatever belongs to them, the same for the same seed. Needs are stated in every place that Mesh Readiness reads.
 */
export async function makeOrganisation(
  size: number,
  seed = 1,
): Promise<Entity[]> {
  const chance = new Chance(seed);
  const groups = makeGroups(
    Math.max(4, Math.ceil(size / SERVICES_OF_TEAM)),
    chance,
  );
  const { entities: landscape, systems } = makeSystems(size, groups, chance);
  const clusters = makeClusters(
    Math.min(
      MOST_CLUSTERS,
      Math.max(FEWEST_CLUSTERS, Math.ceil(size / SERVICES_ON_CLUSTER)),
    ),
    index => groups.teams[(index * 7) % groups.teams.length],
  );
  const services = makeServices(size, { systems, clusters }, chance);
  return stitch([
    ...groups.entities,
    ...landscape,
    ...clusters.map(({ entity }) => entity),
    ...services,
  ]);
}
