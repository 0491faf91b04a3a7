import { Tag, TagGroup } from '@backstage/ui';
import {
  ADOPTION_GROUPS,
  type AdoptionGroupKey,
} from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import { useGroupNames, type PageFilters } from '../data';
import { FilterField } from './FilterField';
import styles from './PageFilters.module.css';

/** Chooses the part of the organisation that the page shows; what is chosen stands as chips that can be removed. */
export const PageFilterBar = (props: {
  filters: PageFilters;
  choose: (key: AdoptionGroupKey, values: string[]) => void;
}) => {
  const { filters, choose } = props;
  const t = useMessages();
  const nameOf = useGroupNames();
  const chips = ADOPTION_GROUPS.flatMap(by =>
    (filters[by] ?? []).map(value => ({
      id: JSON.stringify([by, value]),
      by,
      value,
      words: t('adoption.filter.chip', {
        by: t(`adoption.filter.${by}`),
        name: nameOf(by, value),
      }),
    })),
  );
  return (
    <div
      className={styles.bar}
      role="group"
      aria-label={t('adoption.filter.label')}
    >
      <div className={styles.fields}>
        {ADOPTION_GROUPS.map(by => (
          <FilterField
            key={by}
            by={by}
            filters={filters}
            onChoose={value =>
              choose(by, [...new Set([...(filters[by] ?? []), value])])
            }
          />
        ))}
      </div>
      {chips.length > 0 && (
        <TagGroup
          aria-label={t('adoption.filter.chosen')}
          onRemove={keys =>
            chips
              .filter(({ id }) => keys.has(id))
              .forEach(({ by, value }) =>
                choose(
                  by,
                  (filters[by] ?? []).filter(each => each !== value),
                ),
              )
          }
        >
          {chips.map(({ id, words }) => (
            <Tag key={id} id={id} textValue={words}>
              {words}
            </Tag>
          ))}
        </TagGroup>
      )}
    </div>
  );
};
