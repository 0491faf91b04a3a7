import type { ObjectPlace, Provenance } from '../types';
import { describeObject } from './describeObject';

const whereOf = ({ cluster, file, line }: ObjectPlace): string => {
  if (file !== undefined) {
    return ` in ${file}${line === undefined ? '' : `, line ${line}`}`;
  }
  return cluster === undefined ? '' : ` in ${cluster}`;
};

/** Where something was read, in words: the field, and the object or entity it stands on. */
export function describePlace(place: Provenance): string {
  const { field, object, entityRef, hidden } = place;
  if (hidden) {
    return 'a place that you may not read';
  }
  if (object) {
    return `${field} of ${describeObject(object)}${whereOf(object)}`;
  }
  return entityRef ? `${field} of ${entityRef}` : field;
}
