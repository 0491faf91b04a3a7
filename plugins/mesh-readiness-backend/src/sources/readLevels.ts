import type { Entity } from '@backstage/catalog-model';
import type { EntityReader } from 'backstage-plugin-mesh-readiness-node';
import { type Reached, readEach } from './readEach';

/** How far from the component relations are followed; a level is one catalog call for all sources together. */
export const LEVELS = 3;

/** Follows relations level by level, the nearest being level 1, each entity once; `beyond` are the references that lie past the last level. */
export async function readLevels(
  entities: EntityReader,
  start: readonly string[],
  next: (entity: Entity) => readonly string[],
  levels = LEVELS,
): Promise<{ reached: (Reached & { level: number })[]; beyond: string[] }> {
  const reached: (Reached & { level: number })[] = [];
  const seen = new Set<string>();
  let refs = [...new Set(start)];
  for (let level = 1; level <= levels && refs.length > 0; level++) {
    refs.forEach(ref => seen.add(ref));
    const found = await readEach(entities, refs);
    reached.push(...found.map(one => ({ ...one, level })));
    const named = found.flatMap(({ entity }) => (entity ? next(entity) : []));
    refs = [...new Set(named)].filter(ref => !seen.has(ref));
  }
  return { reached, beyond: refs };
}
