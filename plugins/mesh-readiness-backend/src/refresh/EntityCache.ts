import type { Entity } from '@backstage/catalog-model';
import { LRUCache } from 'lru-cache';

/** Characters that all entities may have together, which take about twice as many bytes. */
const MOST_CHARACTERS = 16_000_000;
/** An entity that says more itself, such as an API with its whole definition, is read by few and would push out many. */
const MOST_CHARACTERS_OF_ONE = 30_000;
/** About what a relation takes; one with many is read by as many, and costs most to read again. */
const CHARACTERS_OF_RELATION = 60;

/** Entities that many services share, kept while a refresh runs. */
export class EntityCache {
  readonly #entities = new LRUCache<string, Entity>({
    max: 20_000,
    maxSize: MOST_CHARACTERS,
  });

  get(entityRef: string): Entity | undefined {
    return this.#entities.get(entityRef);
  }

  set(entityRef: string, entity: Entity) {
    const { relations = [], ...itself } = entity;
    const characters = charactersIn(itself);
    if (characters <= MOST_CHARACTERS_OF_ONE) {
      const size = characters + relations.length * CHARACTERS_OF_RELATION;
      this.#entities.set(entityRef, entity, { size });
    }
  }
}

/** Characters of all texts and keys, at least one; once they are too many, the rest is not counted. */
function charactersIn(entity: object): number {
  let characters = 1;
  const waiting: unknown[] = [entity];
  while (waiting.length > 0 && characters <= MOST_CHARACTERS_OF_ONE) {
    const value = waiting.pop();
    if (typeof value === 'string') {
      characters += value.length;
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, part] of Object.entries(value)) {
        characters += key.length;
        waiting.push(part);
      }
    } else {
      characters += 8;
    }
  }
  return characters;
}
