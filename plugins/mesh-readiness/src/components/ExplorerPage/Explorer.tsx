import {
  formatCount,
  type Edition,
} from 'backstage-plugin-mesh-readiness-common';
import { useCallback, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import useInterval from 'react-use/esm/useInterval';
import { useMessages } from '../../hooks';
import hidden from '../parts/visuallyHidden.module.css';
import { FilterChips } from './Chips';
import { CompareDialog } from './Compare';
import { BeyondTheEnd, NoneLeft, NothingToShow } from './Empty';
import styles from './Explorer.module.css';
import { FacetPanel } from './FacetPanel';
import { Facets } from './Facets';
import { FacetsSkeleton } from './FacetsSkeleton';
import { IgnoredAlert } from './IgnoredAlert';
import { ListFailure } from './ListFailure';
import { ListSkeleton } from './ListSkeleton';
import { MeshChoice } from './MeshChoice';
import { SelectionBar } from './SelectionBar';
import { stateToParams, useExplorerState, withValues } from './state';
import { statusOf } from './statusOf';
import { ServiceTable } from './Table';
import {
  ColumnMenu,
  CsvButton,
  FreshnessLine,
  ProblemAlert,
  TextFilter,
} from './Toolbar';
import { toServiceQuery } from './toServiceQuery';
import { useServices } from './useServices';
import { ViewMenu } from './Views';

/** How often to ask again while services are read. */
const AGAIN_MILLISECONDS = 5_000;

// A failure that is not the question's fault, so that the answer before is worth showing on.
const isOurs = (error: Error): boolean => {
  const status = statusOf(error);
  return status === undefined || status >= 500;
};

/** All services, filtered by facets, as a table to sort, to select from and to take along. */
export const Explorer = (props: { edition: Edition }) => {
  const t = useMessages();
  const navigate = useNavigate();
  const { edition } = props;
  const { state, ignored, change } = useExplorerState();
  const { filters } = state;
  const [selected, setSelected] = useState<readonly string[]>(state.compare);
  const answer = useServices(toServiceQuery(state));
  const { error, isLoading, retry } = answer;
  const list = error && !isOurs(error) ? undefined : answer.value;

  const isUnderWay =
    answer.value !== undefined &&
    (answer.value.freshness.progress !== undefined ||
      answer.value.freshness.checkedAt === undefined);
  useInterval(retry, isUnderWay ? AGAIN_MILLISECONDS : null);

  const onFilters = useCallback(
    (next: typeof filters) => change({ filters: next }),
    [change],
  );
  const chosen = Object.values(filters).flat().length;
  const mesh =
    edition.meshes.find(({ id }) => id === state.mesh) ?? edition.meshes[0];

  return (
    <div className={styles.explorer}>
      <h2 className={hidden.visuallyHidden}>{t('explorer.heading')}</h2>
      <FacetPanel chosen={chosen}>
        {list ? (
          <Facets
            facets={list.facets}
            filters={filters}
            edition={edition}
            onFilters={onFilters}
          />
        ) : (
          isLoading && <FacetsSkeleton />
        )}
      </FacetPanel>
      <div className={styles.main}>
        <div className={styles.toolbar}>
          <TextFilter
            className={styles.text}
            text={filters.text?.[0] ?? ''}
            onText={text =>
              change(
                { filters: withValues(filters, 'text', text ? [text] : []) },
                { replace: true },
              )
            }
          />
          <span className={styles.tools}>
            <ViewMenu
              edition={edition}
              query={stateToParams({
                ...state,
                offset: 0,
                compare: [],
              }).toString()}
              onQuery={query => navigate({ search: query })}
            />
            <ColumnMenu
              columns={state.columns}
              onColumns={columns => change({ columns })}
            />
            <CsvButton state={state} />
          </span>
        </div>
        <FilterChips
          filters={filters}
          edition={edition}
          onFilters={onFilters}
        />
        <div className={styles.line}>
          <span role="status" className={styles.count}>
            {list
              ? t('explorer.count', {
                  count: list.total,
                  formatted: formatCount(list.total),
                })
              : isLoading && t('explorer.counting')}
          </span>
          {list && <FreshnessLine freshness={list.freshness} />}
          {state.columns.includes('verdicts') && (
            <MeshChoice
              meshes={edition.meshes}
              mesh={mesh.id}
              onMesh={id => change({ mesh: id }, { replace: true })}
            />
          )}
        </div>
        <IgnoredAlert
          ignored={ignored}
          onMend={() => change({}, { replace: true })}
        />
        {list && <ProblemAlert freshness={list.freshness} />}
        {error && (
          <ListFailure
            error={error}
            shownSince={list && answer.loadedAt}
            onClear={() => navigate({ search: '' })}
            retry={retry}
          />
        )}
        {!list && isLoading && <ListSkeleton />}
        {list && list.items.length > 0 && (
          <ServiceTable
            list={list}
            edition={edition}
            state={state}
            isStale={answer.isOther}
            mesh={mesh.id}
            selected={selected}
            onSelected={setSelected}
            change={change}
          />
        )}
        <SelectionBar
          selected={selected}
          onCompare={() => change({ compare: [...selected] })}
          onClear={() => setSelected([])}
        />
        {list && list.items.length === 0 && list.total > 0 && (
          <BeyondTheEnd
            total={list.total}
            onFirstPage={() => change({ offset: 0 })}
          />
        )}
        {list && list.total === 0 && chosen > 0 && (
          <NoneLeft filters={filters} edition={edition} onFilters={onFilters} />
        )}
        {list && list.total === 0 && chosen === 0 && (
          <NothingToShow freshness={list.freshness} retry={retry} />
        )}
      </div>
      <CompareDialog
        refs={state.compare}
        edition={edition}
        onRefs={compare => {
          setSelected(compare.length > 0 ? compare : selected);
          change({ compare });
        }}
      />
    </div>
  );
};
