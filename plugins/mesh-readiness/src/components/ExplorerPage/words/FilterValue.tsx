import type { Edition } from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import type { FilterKey } from '../state';
import { EntityName } from './EntityName';
import { filterWords } from './filterWords';

/** A value of a filter or a facet in words. */
export const FilterValue = (props: {
  name: FilterKey | 'feature';
  value: string;
  edition: Edition;
}) => {
  const t = useMessages();
  const words = filterWords(props.name, props.value, props.edition, t);
  return 'text' in words ? (
    <>{words.text}</>
  ) : (
    <EntityName entityRef={words.entityRef} />
  );
};
