import type {
  Edition,
  ServiceFacet,
  ServiceFilters,
} from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import { toggleValue } from '../state';
import { FilterValue, filterText } from '../words';
import { FacetRow } from './FacetRow';
import { FacetSection } from './FacetSection';
import type { PlainFacet } from './facets';
import { FacetValues } from './FacetValues';

/** A facet whose values are alternatives: owners, clusters, findings. */
export const PlainFacetSection = (props: {
  facet: PlainFacet;
  counted: ServiceFacet | undefined;
  filters: ServiceFilters;
  edition: Edition;
  onFilters: (filters: ServiceFilters) => void;
}) => {
  const t = useMessages();
  const { filters, edition } = props;
  const { name, search } = props.facet;
  const chosen = filters[name] ?? [];
  const title = t(`explorer.facet.${name}`);
  const wordsOf = (value: string) => filterText(name, value, edition, t);
  return (
    <FacetSection title={title} isOpenAtFirst={false} chosen={chosen.length}>
      <FacetValues
        name={name}
        title={title}
        filters={filters}
        facet={props.counted}
        chosen={chosen}
        wordsOf={search === 'words' ? wordsOf : undefined}
      >
        {({ value, count }) => (
          <FacetRow
            key={value}
            label={<FilterValue name={name} value={value} edition={edition} />}
            count={count}
            isChosen={chosen.includes(value)}
            onChange={() => props.onFilters(toggleValue(filters, name, value))}
          />
        )}
      </FacetValues>
    </FacetSection>
  );
};
