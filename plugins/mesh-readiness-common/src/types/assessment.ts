import type { AssessmentComparison } from './comparison';
import type {
  Actor,
  Distribution,
  FigureBasis,
  Level,
  Release,
  Remediation,
  Source,
  SupportStatement,
  Verification,
} from './knowledge';
import type { Need, Profile, Provenance } from './profile';

/** The worst level in the user's words, best first. */
export const VERDICTS = ['ready', 'needs-work', 'unknown', 'blocked'] as const;

/** One of {@link VERDICTS}. */
export type Verdict = (typeof VERDICTS)[number];

/** The statement an answer rests on. */
export interface Evidence {
  /** Absent when nothing is claimed. */
  statement?: SupportStatement;
  /** The parent feature whose `none` rules this one out as well. */
  inheritedFrom?: string;
  /** The edition's own statement, where an overlay says otherwise; without one, the edition claims nothing. */
  overrides?: { overlay: string; statement?: SupportStatement };
  /** The release it is about, for a finding about a release. */
  release?: Release;
}

/** Why a finding may be wrong: what it rests on was not checked well, or documents contradict each other. */
export interface Doubt {
  kind: Exclude<Verification, 'verified'> | 'contradicted';
  /** What is known of it, in a sentence; absent when nothing more was written down. */
  text?: string;
}

/** The answer to one requirement on one mesh, also when all is well; without a feature, a finding about the profile or the release. */
export interface Finding {
  /** Code of the rule that speaks. */
  code: string;
  level: Level;
  message: string;
  /** Feature id, or the name as written when unknown. */
  feature?: string;
  need?: Exclude<Need, 'none'>;
  /** Where the need was read, the deciding place first. */
  because: Provenance[];
  evidence: Evidence;
  /** Absent when there is none. */
  doubts?: Doubt[];
  /** What to do, placeholders filled in: the rule's own remediation first, then one for each component the statement requires. */
  remediations: Remediation[];
  /** Ids of the features whose needs are met once this is remedied, so that what their own findings tell to do is no task; absent when there is none. */
  covers?: string[];
}

/** One thing to do, once, however many findings ask for it. */
export interface Task {
  /** Stable within an evaluation. */
  id: string;
  text: string;
  actor: Actor;
  /** Rough effort in working hours; eight are a day. */
  effortHours: number;
  /** The worst level of the findings it answers. */
  level: Level;
  /** Codes of the rules it answers. */
  codes: string[];
  /** Features it serves. */
  features: string[];
  /** Ids of the manifests that carry it out; absent when there is none. */
  manifests?: string[];
}

/** One step of bringing a service into a mesh. */
export interface MigrationTask {
  /** Stable within an evaluation. */
  id: string;
  text: string;
  actor: Actor;
  /** Rough effort in working hours; eight are a day. */
  effortHours: number;
  /** Ids of the manifests that carry it out; absent when there is none. */
  manifests?: string[];
  sources: string[];
}

/** Kubernetes objects for one service, ready to copy. */
export interface Manifest {
  /** Id of the template it was made from. */
  id: string;
  title: string;
  description: string;
  /** YAML, valid as it stands; lines to complete by hand end in a comment `# Fill in: what`. */
  yaml: string;
  /** What has to be filled in by hand, in the order of the lines; empty when it can be used as it is. */
  fillIn: string[];
  sources: string[];
}

/** Verdict and findings of one service on one mesh release under one edition. */
export interface Evaluation {
  mesh: string;
  /** The release looked at; absent when the edition lists none. */
  release?: string;
  /** The distribution looked at; absent where it makes no difference. */
  distribution?: Distribution;
  verdict: Verdict;
  /** One for each requirement in the profile's order, then those about the release and the profile. */
  findings: Finding[];
  tasks: Task[];
  /** The release to upgrade to, and the verdict there; only where a newer release answers a need better than the installed one. */
  upgrade?: { release: string; verdict: Verdict };
  /** What it takes to bring the service in, first step first; empty when it runs in it already or the edition does not say. */
  migration: MigrationTask[];
}

/** How a question of the guidance was answered. */
export interface Answer {
  value: 'yes' | 'no';
  /** Read from the profile, taken because nothing mentions it, or supposed to explore a branch. */
  basis: 'known' | 'unmentioned' | 'supposed';
  because: Provenance[];
}

/** One step on the way to a recommendation. */
export type Step =
  | {
      kind: 'exclusion';
      /** The mesh that is out. */
      mesh: string;
      /** Codes and sentences of the findings that block it. */
      reasons: { code: string; message: string }[];
      /** The question whose supposed answer excludes it; absent: the profile itself does. */
      supposes?: { question: string; value: Answer['value'] };
      left: string[];
    }
  | {
      kind: 'question';
      question: string;
      text: string;
      answer: Answer;
      /** The meshes this answer speaks for, when it names some of those that are left. */
      speaksFor?: string[];
      because?: string;
      /** True when asked to choose among what is left, after the flowchart ended. */
      tieBreak: boolean;
      left: string[];
      sources: string[];
    }
  | {
      kind: 'table';
      table: 'team-size' | 'priority';
      row: string;
      label: string;
      speaksFor: string[];
      reason?: string;
      basis: Answer['basis'];
      because: Provenance[];
      left: string[];
      sources: string[];
    }
  | {
      kind: 'ranking';
      /** Meshes that were left, least resources first. */
      order: string[];
      left: string[];
      sources: string[];
    };

/** A recommendation that is still possible, and what would have to be so. */
export interface Outcome {
  mesh: string;
  steps: Step[];
}

/** A question whose answer could change the recommendation. */
export interface OpenQuestion {
  /** Question id, or `team-size` or `priority`. */
  question: string;
  text: string;
  howToAnswer: { text: string; snippet: string };
  /** The meshes that stay possible, by answer: `yes` or `no`, or the id of a row of the table; no mesh: the answer blocks all. */
  outcomes: { answer: string; meshes: string[] }[];
}

/** The mesh or meshes that guidance and verdicts lead to. */
export interface Recommendation {
  /** `decided`: one mesh, whatever the answers. `open`: what is not known could change it. `no-mesh`: nothing that is needed asks for one. `all-blocked`: none is possible. */
  status: 'decided' | 'open' | 'no-mesh' | 'all-blocked';
  /** Why no mesh is needed and what does instead; only with `no-mesh`. */
  noMesh?: { because: string; instead: string[]; sources: string[] };
  /** The meshes still possible, best first, also when none is needed; empty when all are blocked. */
  meshes: string[];
  /** The steps taken before the first answer that has to be supposed; all of them when none has. */
  steps: Step[];
  /** One for each mesh still possible, in the order of `meshes`, with all its steps. */
  outcomes: Outcome[];
  openQuestions: OpenQuestion[];
  /** When all are blocked: the mesh with the least in its way. */
  nearest?: { mesh: string; blockers: number };
}

/** How many of one part, and what they take together. */
export interface ResourcePart {
  name: string;
  per: 'pod' | 'node' | 'cluster';
  count: number;
  /** CPU of one, in thousandths of a core. */
  cpuMillicores: number;
  /** Memory of one, in mebibytes. */
  memoryMebibytes: number;
  basis: FigureBasis;
  sources: string[];
}

/** CPU and memory of one mesh for a number of pods and nodes. */
export interface ResourceEstimate {
  mesh: string;
  pods: number;
  nodes: number;
  cpuMillicores: number;
  memoryMebibytes: number;
  parts: ResourcePart[];
  /** "12 pods × 100m = 1200m". */
  formula: { cpu: string; memory: string };
  /** Part of the baseline's CPU and memory that is saved, 0 to 1; negative: takes more. Absent where the baseline takes nothing. */
  saving?: { cpu: number; memory: number };
  /** 1 takes least CPU; equal CPU is decided by memory. */
  rank: number;
}

/** The sizes an estimate was made for, and whether they are the service's own. */
export interface EstimateSize {
  pods: number;
  nodes: number;
  podsKnown: boolean;
  nodesKnown: boolean;
  podsBecause: Provenance[];
  nodesBecause: Provenance[];
}

interface AssessmentBase {
  entityRef: string;
  /** Id of the edition. */
  edition: string;
  /** When it was assessed, ISO 8601. */
  assessedAt: string;
  /** When what it rests on was read, where that is kept, and since when a source of it could not be read; ISO 8601. Absent when all was read just now. */
  stored?: { readAt: string; staleSince?: string };
  profile: Profile;
  /** Findings about the profile as a whole: malformed values, contradictions, sources that failed. */
  findings: Finding[];
}

/** A service about which nothing is known. */
export interface NotAssessed extends AssessmentBase {
  status: 'not-assessed';
}

/** All of it for one service. */
export interface Assessed extends AssessmentBase {
  status: 'assessed';
  /** One for each mesh of the edition, in the edition's order. */
  evaluations: Evaluation[];
  recommendation: Recommendation;
  size: EstimateSize;
  /** One for each mesh whose parts the edition knows, least first. */
  resources: ResourceEstimate[];
  /** The sources that findings, steps and manifests cite. */
  sources: Source[];
  /** The manifests that tasks and steps name, filled in for this service; absent until they are asked for. */
  manifests?: Manifest[];
  /** What another edition says of the same service; absent when there is none to compare with. */
  comparison?: AssessmentComparison;
}

/** The result for one service under one edition. */
export type Assessment = Assessed | NotAssessed;
