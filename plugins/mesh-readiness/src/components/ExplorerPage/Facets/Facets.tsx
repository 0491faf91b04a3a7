import type {
  Edition,
  ServiceFilters,
  ServiceList,
} from 'backstage-plugin-mesh-readiness-common';
import { FeatureFacet } from './FeatureFacet';
import { PLAIN_FACETS } from './facets';
import { PlainFacetSection } from './PlainFacetSection';
import { VerdictFacet } from './VerdictFacet';

/** All that services can be filtered by, features first, with the numbers that the other filters leave. */
export const Facets = (props: {
  facets: ServiceList['facets'];
  filters: ServiceFilters;
  edition: Edition;
  onFilters: (filters: ServiceFilters) => void;
}) => {
  const { facets, ...rest } = props;
  return (
    <>
      <FeatureFacet {...rest} counted={facets.feature} />
      <VerdictFacet {...rest} counted={facets.verdict} />
      {PLAIN_FACETS.map(facet => (
        <PlainFacetSection
          key={facet.name}
          {...rest}
          facet={facet}
          counted={facets[facet.name]}
        />
      ))}
    </>
  );
};
