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
  /** Feature id, of the later edition where they differ; absent for what is about the profile or the release. */
  feature?: string;
  /** The need in a user's words, or the title of the rule; of the later edition that has it. */
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
  /** The sources that either side cites for what differs. Where both have one of the same id and other content, that of `before` is named `id@edition`, here and where it is cited. */
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
  /** The fields that differ, `level` first; empty when one edition claims nothing. */
  parts: string[];
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

/** A mesh or a feature that two editions do not share. */
export interface RecordDifference {
  id: string;
  change: 'added' | 'removed' | 'changed';
  /** The fields that differ; empty when one edition does not have it. */
  parts: string[];
}

/** Two editions, or one without and with an overlay. */
export interface EditionComparison {
  /** Ids of the two editions. */
  before: string;
  after: string;
  meshes: (RecordDifference & { name: string })[];
  /** What is claimed about them is in `support`. */
  features: (RecordDifference & { title: string })[];
  support: SupportDifference[];
  rules: RuleDifference[];
  guidance: GuidanceDifference[];
  /** What the later edition corrects of the earlier one. */
  corrections: Correction[];
  /** The sources that any of it cites. Where both have one of the same id and other content, that of `before` is named `id@edition`, here and where it is cited. */
  sources: Source[];
}
