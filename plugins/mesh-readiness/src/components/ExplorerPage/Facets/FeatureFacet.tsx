import type {
  Edition,
  ServiceFacet,
  ServiceFilters,
} from 'backstage-plugin-mesh-readiness-common';
import { useState } from 'react';
import { useMessages } from '../../../hooks';
import { Choice, Tag } from '../../parts';
import { FEATURE_MODES, modeOf, withFeature } from '../state';
import { FacetRow } from './FacetRow';
import styles from './Facets.module.css';
import { FacetSection } from './FacetSection';
import { FacetValues } from './FacetValues';

/** The features that services need: a switch says whether ticked ones count as all of, any of or none of; what is ticked another way says so and moves when ticked here. */
export const FeatureFacet = (props: {
  counted: ServiceFacet | undefined;
  filters: ServiceFilters;
  edition: Edition;
  onFilters: (filters: ServiceFilters) => void;
}) => {
  const t = useMessages();
  const { filters, edition } = props;
  const [mode, setMode] = useState(
    () => FEATURE_MODES.find(each => filters[each]) ?? 'allOf',
  );
  const title = t('explorer.facet.feature');
  const chosen = FEATURE_MODES.flatMap(each => filters[each] ?? []);
  const featureOf = (id: string) =>
    edition.features.find(feature => feature.id === id);
  return (
    <FacetSection isOpenAtFirst title={title} chosen={chosen.length}>
      <Choice
        className={styles.modes}
        label={t('explorer.facets.mode')}
        options={FEATURE_MODES.map(each => {
          const count = filters[each]?.length ?? 0;
          const name = t(`explorer.facets.modes.${each}`);
          return {
            id: each,
            label:
              count > 0
                ? t('explorer.facets.modesCount', {
                    mode: name,
                    chosen: String(count),
                  })
                : name,
          };
        })}
        chosen={mode}
        onChoose={setMode}
      />
      <p className={styles.note}>{t(`explorer.facets.modeLead.${mode}`)}</p>
      <FacetValues
        name="feature"
        title={title}
        filters={filters}
        facet={props.counted}
        withoutAbsent
        chosen={chosen}
        wordsOf={value =>
          [
            featureOf(value)?.title,
            value,
            ...(featureOf(value)?.aliases ?? []),
          ].join(' ')
        }
      >
        {({ value, count }) => {
          const chosenAs = modeOf(filters, value);
          return (
            <FacetRow
              key={value}
              label={
                <>
                  {featureOf(value)?.title ?? value}
                  {chosenAs && chosenAs !== mode && (
                    <>
                      {' '}
                      <Tag>{t(`explorer.facets.elsewhere.${chosenAs}`)}</Tag>
                    </>
                  )}
                </>
              }
              count={count}
              isChosen={chosenAs === mode}
              onChange={() =>
                props.onFilters(
                  withFeature(
                    filters,
                    value,
                    chosenAs === mode ? undefined : mode,
                  ),
                )
              }
            />
          );
        }}
      </FacetValues>
    </FacetSection>
  );
};
