import { SearchField, Select } from '@backstage/ui';
import type { ReactNode } from 'react';
import { useSearchParam } from '../../hooks';
import styles from './FilterBar.module.css';

const ALL_AREAS = 'all';

/** Filters by text (`q`) and, where there are areas, by area (`area`), which the address keeps, and how many entries pass them. */
export const FilterBar = (props: {
  areas?: readonly { id: string; title: string }[];
  labels: { search: string; area?: string; allAreas?: string; count: string };
  /** Further filters, before the count. */
  more?: ReactNode;
  /** What else belongs on this line, after the count. */
  end?: ReactNode;
}) => {
  const { areas, labels } = props;
  const [text = '', setText] = useSearchParam('q');
  const [area, setArea] = useSearchParam('area');
  return (
    <div className={styles.filters}>
      <SearchField
        className={styles.search}
        aria-label={labels.search}
        placeholder={labels.search}
        value={text}
        onChange={value => setText(value || undefined)}
      />
      {areas && (
        <Select
          className={styles.area}
          aria-label={labels.area}
          selectedKey={area ?? ALL_AREAS}
          onSelectionChange={key =>
            setArea(key === ALL_AREAS ? undefined : String(key))
          }
          options={[
            { id: ALL_AREAS, label: labels.allAreas ?? '' },
            ...areas.map(({ id, title }) => ({ id, label: title })),
          ]}
        />
      )}
      {props.more}
      <span role="status" className={styles.count}>
        {labels.count}
      </span>
      {props.end}
    </div>
  );
};
