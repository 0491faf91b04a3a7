import { Button, SearchField, Text } from '@backstage/ui';
import type {
  ServiceFacet,
  ServiceFacetName,
  ServiceFilters,
} from 'backstage-plugin-mesh-readiness-common';
import { useState, type ReactNode } from 'react';
import { useMessages } from '../../../hooks';
import styles from './Facets.module.css';
import { useFacetSearch } from './useFacetSearch';

const FEW = 8;

/** A value of a facet; without a count where it is not among those that were counted. */
export interface FacetValue {
  value: string;
  count?: number;
}

/** The values of one facet: the chosen ones and those of most services at once, more on demand, and a search where there are many. */
export const FacetValues = (props: {
  name: ServiceFacetName;
  title: string;
  filters: ServiceFilters;
  facet: ServiceFacet | undefined;
  chosen: readonly string[];
  /** Leaves out the services that have none, where that is nothing to choose. */
  withoutAbsent?: boolean;
  /** The words of a value to search in; absent: the backend searches. */
  wordsOf?: (value: string) => string;
  children: (value: FacetValue) => ReactNode;
}) => {
  const t = useMessages();
  const { facet, chosen, wordsOf } = props;
  const [text, setText] = useState('');
  const [isWhole, setWhole] = useState(false);
  const wanted = text.trim().toLowerCase();
  const areMore = facet !== undefined && facet.total > facet.values.length;
  const isAllWanted = wordsOf && areMore && (wanted !== '' || isWhole);
  const search = useFacetSearch(
    props.name,
    props.filters,
    wordsOf ? (isAllWanted && 'all') || undefined : { contains: text.trim() },
  );

  const counted: readonly FacetValue[] = (
    (wordsOf && search.found?.values) ??
    facet?.values ??
    []
  ).filter(({ value }) => value !== '' || !props.withoutAbsent);
  const all: readonly FacetValue[] = [
    ...chosen.map(
      value => counted.find(each => each.value === value) ?? { value },
    ),
    ...counted.filter(({ value }) => !chosen.includes(value)),
  ];
  const found = wordsOf
    ? all.filter(({ value }) => wordsOf(value).toLowerCase().includes(wanted))
    : search.found?.values;
  const isSearched = wanted !== '' && found !== undefined;
  const listed = isSearched ? found : all;
  const few = Math.max(FEW, chosen.length);
  const shown = isSearched || isWhole ? listed : listed.slice(0, few);
  const isLong = (facet?.total ?? 0) > FEW;

  return (
    <>
      {(isLong || text !== '') && (
        <SearchField
          size="small"
          className={styles.search}
          aria-label={t('explorer.facets.searchIn', { facet: props.title })}
          placeholder={t('explorer.facets.search')}
          value={text}
          onChange={setText}
        />
      )}
      {search.error && (
        <Text variant="body-small">{t('explorer.facets.failed')}</Text>
      )}
      {shown.length > 0 && (
        <ul className={styles.rows} aria-label={props.title}>
          {shown.map(props.children)}
        </ul>
      )}
      {shown.length === 0 && (
        <p className={styles.note}>
          {isSearched
            ? t('explorer.facets.noMatch', { text: text.trim() })
            : t('explorer.facets.empty')}
        </p>
      )}
      {!isSearched && listed.length > few && (
        <Button
          size="small"
          variant="tertiary"
          onPress={() => setWhole(!isWhole)}
        >
          {isWhole
            ? t('explorer.facets.fewer')
            : t('explorer.facets.more', { rest: String(listed.length - few) })}
        </Button>
      )}
      {!isSearched && isWhole && areMore && !wordsOf && (
        <p className={styles.note}>
          {t('explorer.facets.ofMany', {
            shown: String(facet.values.length),
            total: String(facet.total),
          })}
        </p>
      )}
    </>
  );
};
