import type { ObjectState, Provenance } from '../types';
import { readingOf, type Readings } from './indexReadings';

/**
 * How a mesh takes the objects that state a need: in place when it carries out all of them as they are, to be rewritten when one
 * of them is written for another mesh; `undefined` where no such object states it, or something has to be added to one.
 */
export function objectStateOf(
  because: readonly Provenance[],
  readings: Readings,
): ObjectState | undefined {
  let state: ObjectState | undefined;
  let isChanged = false;
  for (const { object } of because) {
    const reading = object && readingOf(readings, object);
    if (reading === 'not-read') {
      return 'to-rewrite';
    }
    isChanged ||= reading === 'with-changes';
    if (reading === 'as-it-is') {
      state = 'in-place';
    }
  }
  return isChanged ? undefined : state;
}
