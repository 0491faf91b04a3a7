import type { Recommendation, Verdict } from './assessment';
import type {
  Correction,
  Level,
  Rule,
  Source,
  SupportStatement,
} from './knowledge';

/** What one edition answers about a need, or about a profile or a release, on a mesh. */
export interface ComparedFinding {
  code: string;
  level: Level;
  message: string;
  /** Absent when nothing is claimed. */
  statement?: SupportStatement;
}

/** A finding that differs; one side is absent when the edition has nothing to say. */
export interface FindingDifference {
  /** Feature id; absent for what is about the profile or the release. */
  feature?: string;
  /** The need in a user's words, or the title of the rule. */
  title: string;
  before?: ComparedFinding;
  after?: ComparedFinding;
  /** Ids of the corrections of the newer edition that speak about this feature and this mesh. */
  corrections: string[];
}

/** One service on one mesh under two editions. */
export interface EvaluationComparison {
  mesh: string;
  /** Absent when the edition does not have the mesh. */
  before?: Verdict;
  after?: Verdict;
  /** Those that differ in level or sentence, worst of `before` and `after` first. */
  findings: FindingDifference[];
}

/** One service under two editions, or under one edition without and with an overlay. */
export interface AssessmentComparison {
  /** Id of the edition compared with, which is `before`. */
  edition: string;
  recommendation: {
    before?: Pick<Recommendation, 'status' | 'meshes'>;
    after?: Pick<Recommendation, 'status' | 'meshes'>;
  };
  /** One for each mesh of either edition, equal ones too. */
  meshes: EvaluationComparison[];
  /** The sources that either side cites for what differs. */
  sources: Source[];
}

/** What one edition has and another has not, or has otherwise; both absent never. */
export interface Difference<T> {
  before?: T;
  after?: T;
}

/** What is claimed about a feature on a mesh under two editions, for the newest release of each. */
export interface SupportDifference extends Difference<SupportStatement> {
  feature: string;
  /** Title of the feature, in the words of the later edition that has it. */
  title: string;
  mesh: string;
}

/** A rule that two editions have otherwise. */
export interface RuleDifference extends Difference<Rule> {
  code: string;
  /** The parts that differ; empty when one edition does not have it. */
  parts: string[];
}

/** A part of the guidance that differs. */
export interface GuidanceDifference
  extends Difference<{ text: string; sources: string[] }> {
  /** `flowchart`, `teamSizes`, ... */
  part: string;
  /** Id of the question, row or principle within it. */
  id: string;
}

/** Two editions, or one without and with an overlay. */
export interface EditionComparison {
  /** Ids of the two editions. */
  before: string;
  after: string;
  meshes: { id: string; name: string; change: 'added' | 'removed' | 'changed' }[];
  features: {
    id: string;
    title: string;
    change: 'added' | 'removed' | 'changed';
  }[];
  support: SupportDifference[];
  rules: RuleDifference[];
  guidance: GuidanceDifference[];
  /** What the later edition corrects of the earlier one. */
  corrections: Correction[];
  /** The sources that any of it cites. */
  sources: Source[];
}
