import { InputError } from '@backstage/errors';
import type { ApiObject } from '../ApiObject';
import type { ServedKind } from '../kinds/ServedKind';

const EVERYWHERE = ['metadata.name', 'metadata.namespace'];
const OF_KIND: Record<string, string[]> = {
  Pod: ['spec.nodeName', 'status.phase', 'status.podIP'],
};

/** Reads a selector by fields; as in Kubernetes, a field that cannot be selected by is an error. */
export function parseFieldSelector(
  text: string,
  kind: ServedKind,
): (object: ApiObject) => boolean {
  const fields = [...EVERYWHERE, ...(OF_KIND[kind.id] ?? [])];
  const tests = text
    .split(',')
    .filter(part => part.trim() !== '')
    .map(part => {
      const [, field, sign, value] =
        /^\s*([\w.]+?)\s*(==|=|!=)\s*(.*?)\s*$/.exec(part) ?? [];
      if (!field || !fields.includes(field)) {
        throw new InputError(
          `field label not supported: '${part}', expected one of ${fields.join(
            ', ',
          )}`,
        );
      }
      return (object: ApiObject) =>
        (textAt(object, field) === value) === (sign !== '!=');
    });
  return object => tests.every(test => test(object));
}

function textAt(object: ApiObject, field: string): string {
  const value = field
    .split('.')
    .reduce<unknown>(
      (part, key) =>
        typeof part === 'object' && part !== null
          ? (part as Record<string, unknown>)[key]
          : undefined,
      object,
    );
  return typeof value === 'string' ? value : '';
}
