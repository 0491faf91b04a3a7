import { ResponseError } from '@backstage/errors';
import type {
  AdoptionSummary,
  RefreshStatus,
} from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../hooks';
import { Failure } from '../states';
import { Clusters, ClustersSkeleton } from './Clusters';
import { useScope, type Read } from './data';
import { Empty } from './Empty';
import { HeatMap } from './HeatMap';
import { Headline, HeadlineSkeleton } from './Headline';
import { HoldsBack, HoldsBackSkeleton } from './HoldsBack';
import { LatestChanges } from './LatestChanges';
import { MeshBars, MeshBarsSkeleton } from './MeshBars';
import { SummaryPart } from './SummaryPart';
import { Trend } from './Trend';
import { whyEmpty } from './model';

const isForbidden = (error: Error | undefined): boolean =>
  error instanceof ResponseError && error.statusCode === 403;

/** All sections below the controls, or the reason why there is nothing to show in them. */
export const Totals = (props: {
  summary: Read<AdoptionSummary>;
  /** Absent until it is known. */
  refresh?: RefreshStatus;
  /** Shows the whole organisation. */
  onClear: () => void;
}) => {
  const { summary, refresh, onClear } = props;
  const t = useMessages();
  const { filters } = useScope();
  if (isForbidden(summary.error)) {
    return <Empty reason="notAllowed" />;
  }
  if (summary.value?.total === 0) {
    return (
      <Empty
        reason={whyEmpty(filters, summary.value.freshness, refresh)}
        onClear={onClear}
      />
    );
  }
  return (
    <>
      {summary.error && (
        <Failure
          what={t('adoption.what.summary')}
          error={summary.error}
          retry={summary.retry}
        />
      )}
      <SummaryPart summary={summary} skeleton={<HeadlineSkeleton />}>
        {value => <Headline summary={value} />}
      </SummaryPart>
      <SummaryPart summary={summary} skeleton={<MeshBarsSkeleton />}>
        {value => <MeshBars summary={value} />}
      </SummaryPart>
      <Trend />
      <SummaryPart summary={summary} skeleton={<HoldsBackSkeleton />}>
        {value => <HoldsBack summary={value} />}
      </SummaryPart>
      <HeatMap />
      <SummaryPart summary={summary} skeleton={<ClustersSkeleton />}>
        {value => <Clusters summary={value} />}
      </SummaryPart>
      <LatestChanges />
    </>
  );
};
