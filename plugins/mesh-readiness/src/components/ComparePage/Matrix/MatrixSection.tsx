import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { Button, SearchField, Select, Switch } from '@backstage/ui';
import type { Edition } from 'backstage-plugin-mesh-readiness-common';
import { useMessages, useSearchParam } from '../../../hooks';
import { PageSection } from '../PageSection';
import { MatrixTable } from './MatrixTable';
import { filterMatrix, matrixRows } from './matrixRows';
import styles from './Matrix.module.css';

const ALL_AREAS = 'all';
const FILTERS = ['q', 'area', 'differ'];

/** Every feature against every mesh, with filters that the address keeps. */
export const MatrixSection = (props: { edition: Edition }) => {
  const { edition } = props;
  const t = useMessages();
  const [text = '', setText] = useSearchParam('q');
  const [area, setArea] = useSearchParam('area');
  const [differ, setDiffer] = useSearchParam('differ');
  const [, setParams] = useSearchParams();

  const areas = useMemo(() => matrixRows(edition), [edition]);
  const shown = useMemo(
    () => filterMatrix(areas, { text, area, differing: differ === 'only' }),
    [areas, text, area, differ],
  );
  const count = shown.reduce((sum, { rows }) => sum + rows.length, 0);

  return (
    <PageSection
      id="features"
      title={t('compare.matrix.title')}
      lead={t('compare.matrix.lead')}
    >
      <div className={styles.filters}>
        <SearchField
          className={styles.search}
          aria-label={t('compare.matrix.search')}
          placeholder={t('compare.matrix.search')}
          value={text}
          onChange={value => setText(value || undefined)}
        />
        <Select
          className={styles.area}
          aria-label={t('compare.matrix.area')}
          selectedKey={area ?? ALL_AREAS}
          onSelectionChange={key =>
            setArea(key === ALL_AREAS ? undefined : String(key))
          }
          options={[
            { id: ALL_AREAS, label: t('compare.matrix.allAreas') },
            ...areas.map(({ id, title }) => ({ id, label: title })),
          ]}
        />
        <Switch
          label={t('compare.matrix.differing')}
          isSelected={differ === 'only'}
          onChange={on => setDiffer(on ? 'only' : undefined)}
        />
        <span role="status" className={styles.count}>
          {t('compare.matrix.count', {
            count,
            all: String(edition.features.length),
          })}
        </span>
      </div>
      {count > 0 ? (
        <MatrixTable edition={edition} areas={shown} />
      ) : (
        <div className={styles.empty}>
          <p>{t('compare.matrix.empty')}</p>
          <Button
            variant="secondary"
            onPress={() =>
              setParams(
                current =>
                  new URLSearchParams(
                    [...current].filter(([name]) => !FILTERS.includes(name)),
                  ),
                { replace: true },
              )
            }
          >
            {t('compare.matrix.clear')}
          </Button>
        </div>
      )}
    </PageSection>
  );
};
