import type { AdoptionSummary } from 'backstage-plugin-mesh-readiness-common';
import type { ReactNode } from 'react';
import type { Read } from './data';
import view from './parts/ReadView.module.css';

/** A section made of the totals: its skeleton until they are there, nothing when they could not be read, which is said once above all of them. */
export const SummaryPart = (props: {
  summary: Read<AdoptionSummary>;
  skeleton: ReactNode;
  children: (summary: AdoptionSummary) => ReactNode;
}) => {
  const { summary, skeleton, children } = props;
  if (summary.value) {
    return (
      <div className={view.value} aria-busy={summary.isLoading}>
        {children(summary.value)}
      </div>
    );
  }
  return summary.error ? null : <>{skeleton}</>;
};
