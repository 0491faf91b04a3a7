import type { AssessmentComparison } from 'backstage-plugin-mesh-readiness-common';

/** Knowledge that services are assessed under. */
export interface DryRunKnowledge {
  /** Id of the edition. */
  edition: string;
  /** Ids of the overlays that are laid over it, in that order. */
  overlays: string[];
}

/** A service for which something would change. */
export interface DryRunChange {
  entityRef: string;
  title?: string;
  comparison: AssessmentComparison;
}

/** What other knowledge would change for one page of the services that the caller may read. */
export interface DryRunPage {
  /** What answers today. */
  before: DryRunKnowledge;
  /** What is tried. */
  after: DryRunKnowledge;
  /** How many services there are on all pages. */
  total: number;
  /** How many of this page were assessed. */
  assessed: number;
  /** How many of this page nothing is known about. */
  notAssessed: number;
  /** Those of this page for which a verdict, a finding or the recommendation would change. */
  changed: DryRunChange[];
  /** Those of this page that could not be assessed, and why. */
  failed: { entityRef: string; message: string }[];
  /** Leads to the next page; absent on the last one. */
  nextCursor?: string;
}
