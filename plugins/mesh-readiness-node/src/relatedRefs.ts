import type { Entity } from '@backstage/catalog-model';
import { writtenRef } from './writtenRef';

/** Some entities have thousands of relations, and all services around them ask for the same. */
const answered = new WeakMap<object, Map<string, readonly string[]>>();

/** References of the entities that one is related to, each once and in the order of its relations. */
export function relatedRefs(
  entity: Entity,
  relation: { type: string; kind?: string },
): readonly string[] {
  const { relations = [] } = entity;
  const question = `${relation.type} ${relation.kind}`;
  const answers =
    answered.get(relations) ?? new Map<string, readonly string[]>();
  let refs = answers.get(question);
  if (!refs) {
    refs = readRefs(relations, relation);
    answers.set(question, refs);
    answered.set(relations, answers);
  }
  return refs;
}

function readRefs(
  relations: NonNullable<Entity['relations']>,
  relation: { type: string; kind?: string },
): string[] {
  const kind = relation.kind?.toLowerCase();
  const refs = new Set<string>();
  for (const { type, targetRef } of relations) {
    // Most relations tell their kind at once.
    if (type !== relation.type || isOfOtherKind(targetRef, kind)) {
      continue;
    }
    const ref = writtenRef(targetRef);
    if (kind === undefined || ref.startsWith(`${kind}:`)) {
      refs.add(ref);
    }
  }
  return [...refs];
}

function isOfOtherKind(targetRef: string, kind: string | undefined): boolean {
  const end = targetRef.indexOf(':');
  return (
    kind !== undefined &&
    end > 0 &&
    (end !== kind.length || targetRef.slice(0, end).toLowerCase() !== kind)
  );
}
