import { Button, Tag, TagGroup } from '@backstage/ui';
import {
  SERVICE_FILTER_KEYS,
  type Edition,
  type ServiceFilters,
} from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import { withValues } from '../state';
import { FilterValue } from '../words';
import styles from './FilterChips.module.css';

/** The chosen filters, each to remove by itself, and a button that removes all; nothing while none is chosen. */
export const FilterChips = (props: {
  filters: ServiceFilters;
  edition: Edition;
  onFilters: (filters: ServiceFilters) => void;
}) => {
  const t = useMessages();
  const { filters, edition, onFilters } = props;
  const chips = SERVICE_FILTER_KEYS.flatMap(key =>
    (filters[key] ?? []).map(value => ({ id: `${key}=${value}`, key, value })),
  );
  if (chips.length === 0) {
    return null;
  }
  return (
    <div className={styles.chips}>
      <TagGroup
        aria-label={t('explorer.chips.title')}
        onRemove={ids =>
          onFilters(
            chips
              .filter(({ id }) => ids.has(id))
              .reduce(
                (left, { key, value }) =>
                  withValues(
                    left,
                    key,
                    (left[key] ?? []).filter(each => each !== value),
                  ),
                filters,
              ),
          )
        }
      >
        {chips.map(({ id, key, value }) => {
          const name = t(`explorer.filter.${key}`);
          return (
            <Tag
              key={id}
              id={id}
              size="medium"
              className={styles.chip}
              textValue={`${name} ${value}`}
            >
              <span className={styles.name}>
                {t('explorer.chips.chip', { name })}
              </span>{' '}
              <span className={styles.value} title={value}>
                <FilterValue name={key} value={value} edition={edition} />
              </span>
            </Tag>
          );
        })}
      </TagGroup>
      <Button size="small" variant="tertiary" onPress={() => onFilters({})}>
        {t('explorer.chips.clear')}
      </Button>
    </div>
  );
};
