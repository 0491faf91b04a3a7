import { useApi } from '@backstage/core-plugin-api';
import { Combobox, type IdentifiedOption } from '@backstage/ui';
import {
  formatCount,
  type AdoptionGroupKey,
} from 'backstage-plugin-mesh-readiness-common';
import { useCallback, useState } from 'react';
import useDebounce from 'react-use/esm/useDebounce';
import { meshReadinessApiRef } from '../../../api';
import { useMessages } from '../../../hooks';
import { useGroupNames, useRead, type PageFilters } from '../data';
import styles from './PageFilters.module.css';

const TYPING_MILLISECONDS = 250;
const SHOWN = 50;
// An option needs an id of at least one letter, and "has none" is an empty text.
const PREFIX = '=';

/** Finds an owner, a system, a domain or a cluster among those of the services that the other filters leave; nothing is asked before it is used. */
export const FilterField = (props: {
  by: AdoptionGroupKey;
  filters: PageFilters;
  onChoose: (value: string) => void;
}) => {
  const { by, filters, onChoose } = props;
  const t = useMessages();
  const api = useApi(meshReadinessApiRef);
  const nameOf = useGroupNames();
  const [isUsed, setUsed] = useState(false);
  const [text, setText] = useState('');
  const [contains, setContains] = useState('');
  useDebounce(() => setContains(text.trim()), TYPING_MILLISECONDS, [text]);

  const facet = useRead(
    useCallback(
      async (signal: AbortSignal) => {
        if (!isUsed) {
          return undefined;
        }
        const others = { ...filters, [by]: undefined };
        return api.getFacet(by, others, {
          contains: contains || undefined,
          limit: SHOWN,
          signal,
        });
      },
      [api, by, contains, filters, isUsed],
    ),
  );
  const options: IdentifiedOption[] = (facet.value?.values ?? [])
    .filter(({ value }) => !filters[by]?.includes(value))
    .map(({ value, count }) => ({
      id: `${PREFIX}${value}`,
      label: t('adoption.filter.option', {
        name: nameOf(by, value),
        number: formatCount(count),
      }),
    }));

  return (
    <Combobox
      className={styles.field}
      aria-label={t(`adoption.filter.${by}`)}
      placeholder={t(`adoption.filter.placeholder.${by}`)}
      onFocus={() => setUsed(true)}
      value={null}
      onChange={option => {
        if (option) {
          setText('');
          onChoose(String(option.id).slice(PREFIX.length));
        }
      }}
      search={{ mode: 'server' }}
      options={{
        items: options,
        filterText: text,
        setFilterText: setText,
        loadingState: facet.isLoading ? 'loading' : 'idle',
        loadMore: () => undefined,
      }}
    />
  );
};
