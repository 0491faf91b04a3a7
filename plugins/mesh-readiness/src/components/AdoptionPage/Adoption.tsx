import type { Edition } from 'backstage-plugin-mesh-readiness-common';
import { useMemo } from 'react';
import styles from './AdoptionPage.module.css';
import { ScopeProvider, usePageFilters, useRefresh, useSummary } from './data';
import { PageFilterBar } from './PageFilters';
import {
  FreshnessProblem,
  RefreshBar,
  RefreshNoticeAlert,
  RefreshProgressBar,
} from './Refresh';
import { Totals } from './Totals';

/** The page under one edition: filters and refresh, and below them what the services come to. */
export const Adoption = (props: { edition: Edition }) => {
  const { edition } = props;
  const { filters, choose, clear } = usePageFilters();
  const { status, revision, notice, isAwaited, start, cancel } = useRefresh();
  const summary = useSummary(filters, revision);
  const scope = useMemo(
    () => ({ edition, filters, revision }),
    [edition, filters, revision],
  );
  const freshness = status.value ?? summary.value?.freshness;
  return (
    <ScopeProvider value={scope}>
      <div className={styles.content}>
        <div className={styles.controls}>
          <div className={styles.top}>
            <PageFilterBar filters={filters} choose={choose} />
            <RefreshBar
              freshness={freshness}
              isAwaited={isAwaited}
              start={start}
              cancel={cancel}
            />
          </div>
          {notice && <RefreshNoticeAlert notice={notice} />}
          {freshness?.problem && (
            <FreshnessProblem
              problem={freshness.problem}
              checkedAt={freshness.checkedAt}
            />
          )}
          {freshness?.progress && (
            <RefreshProgressBar progress={freshness.progress} />
          )}
        </div>
        <Totals summary={summary} refresh={status.value} onClear={clear} />
      </div>
    </ScopeProvider>
  );
};
