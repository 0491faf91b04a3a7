import { filterWords } from './filterWords';

/** A value of a filter in words, and where it is an entity, its reference. */
export const filterText = (
  ...value: Parameters<typeof filterWords>
): string => {
  const words = filterWords(...value);
  return 'text' in words ? words.text : words.entityRef;
};
