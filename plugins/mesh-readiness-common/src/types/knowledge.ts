/** What a mesh is claimed to offer for a feature, best first. Nothing claimed is unknown and has no level. */
export const SUPPORT_LEVELS = [
  'full',
  'basic',
  'partial',
  'external',
  'none',
] as const;

/** One of {@link SUPPORT_LEVELS}: `external` needs an extra component or a vendor build. */
export type SupportLevel = (typeof SUPPORT_LEVELS)[number];

/** How finished a feature is, a separate axis from its support level. */
export type Maturity = 'stable' | 'beta' | 'alpha' | 'deprecated';

/** How a mesh release is distributed. */
export type Distribution = 'open-source' | 'enterprise';

/** How well something was checked against what it cites. */
export type Verification = 'verified' | 'secondary' | 'inferred' | 'unverified';

/** Who carries out a task. */
export type Actor = 'service-team' | 'platform-team';

/** The kinds of document that a statement may cite. */
export const SOURCE_KINDS = [
  'documentation',
  'code',
  'release-notes',
  'issue',
  'project-blog',
  'vendor-documentation',
  'vendor-blog',
  'article',
  'paper',
  'survey',
  'analyst',
  'opinion',
  'third-party',
] as const;

/** One of {@link SOURCE_KINDS}. */
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** A document that statements cite. */
export interface Source {
  id: string;
  title: string;
  kind: SourceKind;
  /** Where it can be read; only an `article` without a known address may lack it. */
  url?: string;
  /** When it was published or last changed, `YYYY-MM-DD`, or as much of that as is known; absent when the document does not say. */
  published?: string;
  /** The day whose state of it was last read for this knowledge, `YYYY-MM-DD`. */
  read: string;
  /** Where its text is kept, as `owner/name:path`, so that a change can be noticed. */
  repository?: string;
  /** What a reader should know about it, such as its language or whose interest it serves. */
  note?: string;
}

/** Something to do before a need is met. */
export interface Remediation {
  /** An instruction with named placeholders. */
  text: string;
  actor: Actor;
  /** Rough effort in working hours; eight are a day. */
  effortHours: number;
  /** Ids of the edition's manifests that carry it out. */
  manifests?: string[];
}

/** Something read from sources, and how well it was checked against them. */
export interface Verified {
  /** Absent: `verified`. */
  verification?: Verification;
  verificationNote?: string;
  /** Ids of the sources it was read from. */
  sources: string[];
}

/** What is claimed about one feature on one mesh, for the releases in `[since, until)`. */
export interface SupportStatement extends Verified {
  level: SupportLevel;
  /** First release it holds for; absent: from the beginning. */
  since?: string;
  /** What is known about its first release that `since` cannot say: not looked up, or parts that came later. */
  sinceNote?: string;
  /** First release it no longer holds for; absent: no end known. */
  until?: string;
  /** The distribution it holds for; absent: all. */
  distribution?: Distribution;
  /** The Kubernetes versions it holds for, both ends included; absent: all. Not taken where the version of the cluster is not known. */
  kubernetes?: { from?: string; to?: string };
  maturity?: Maturity;
  /** What the maturity refers to when one word is not enough. */
  maturityNote?: string;
  /** The resource or setting that does it, in a few words. */
  mechanism?: string;
  /** The limit a reader must know; present on everything but `full` and `none`. */
  note?: string;
  /** Ids of the mesh's components that have to be deployed for it; a need that rests on one is at least a `warning`. */
  requires?: string[];
  /** Ids of the edition's manifests that do it; they go with what the rule tells to do. */
  manifests?: string[];
  /** Where documents contradict each other. */
  conflict?: string;
}

/** One thing a service may need; its id is its path, `security.jwt-authentication.hs512`. */
export interface Feature {
  id: string;
  /** The need in a user's words: "Check end-user tokens". */
  title: string;
  description: string;
  /** Other names people write for it: `jwt`, `jwt-auth`. */
  aliases: string[];
  /** Statements by mesh id; a mesh that is missing is unknown. */
  support: Record<string, SupportStatement[]>;
  /** By mesh id, what the edition itself claims where an overlay says otherwise. */
  overrides?: Record<string, Override>;
}

/** What an edition itself claims about a feature on a mesh, and who says otherwise. */
export interface Override {
  /** Id of the overlay whose statements hold instead. */
  overlay: string;
  /** The statements of the edition; empty when it claims nothing. */
  statements: SupportStatement[];
}

/** Something that holds for a mesh as a whole and is no answer to one need: a version, a port, a kernel. */
export interface Constraint extends Verified {
  id: string;
  text: string;
  /** Where documents contradict each other. */
  conflict?: string;
}

/** One step of bringing a service into a mesh, in the order they are taken. */
export interface MigrationStep extends Remediation {
  /** Only for a service that needs one of these features, or a part of one; absent: for every service. */
  onlyFor?: string[];
  /** Only for a service that runs in one of these meshes today; absent: wherever it runs. */
  from?: string[];
  /** First release of the mesh that it is taken for; absent: from the beginning. */
  since?: string;
  /** First release that it is no longer taken for; absent: no end known. */
  until?: string;
  /** The distribution of the mesh that it is taken for; absent: all. */
  distribution?: Distribution;
  sources: string[];
}

/** Under which name and terms a distribution of a mesh can be had. */
export interface DistributionTerms extends Verified {
  id: Distribution;
  /** "Buoyant Enterprise for Linkerd". */
  name: string;
  terms: string;
}

/** A release of a mesh. */
export interface Release {
  version: string;
  distribution?: Distribution;
  /** Day of release, `YYYY-MM-DD`. */
  released?: string;
  /** First day without support, `YYYY-MM-DD`. */
  endOfLife?: string;
  /** Supported Kubernetes versions, both ends included. */
  kubernetes?: { from: string; to: string };
  sources: string[];
}

/** What a resource figure is: quoted from a text, measured, requested by default, or computed from others. */
export type FigureBasis = 'quoted' | 'measured' | 'requested' | 'computed';

/** A part of a mesh that takes CPU and memory. */
export interface ResourceUnit {
  /** "Envoy sidecar", "ztunnel". */
  name: string;
  per: 'pod' | 'node' | 'cluster';
  /** CPU of one, in thousandths of a core. */
  cpuMillicores: number;
  /** Memory of one, in mebibytes. */
  memoryMebibytes: number;
  basis: FigureBasis;
  sources: string[];
}

/** A range somebody states beside the model, shown as it is. */
export interface ResourceRange {
  per: 'pod' | 'node' | 'cluster';
  /** "100 to 150m". */
  cpu: string;
  memory: string;
  note?: string;
  sources: string[];
}

/** Something a mesh deploys on demand, such as a waypoint. */
export interface MeshComponent {
  id: string;
  name: string;
  description: string;
  /** What it takes to have it. */
  task: Remediation;
  sources: string[];
}

/** How deep one area of a mesh goes, as a bar. */
export interface Depth {
  area: string;
  /** Filled cells, 0 to 20. */
  cells: number;
  label: string;
  note: string;
}

/** A part of a control plane and what it does. */
export interface ControlPlanePart {
  name: string;
  role: string;
}

/** An API in which a mesh takes what it is to do. */
export interface MeshApi {
  /** Group of Kubernetes objects, or domain of labels and annotations: `security.istio.io`, `balancer.linkerd.io`. */
  api: string;
  /** The kinds of the group that are meant; absent: all of them that the mesh does not name elsewhere. */
  kinds?: string[];
  /** True when the mesh carries it out as it is written, without anything being added or changed; absent: it does with what the statement about the feature says. */
  asItIs?: boolean;
  /** True when the mesh reads it today and will not for ever, so that what is written in it has to be written anew. */
  deprecated?: boolean;
}

/** A product in one data-plane mode. */
export interface Mesh {
  id: string;
  /** "Istio Ambient". */
  name: string;
  /** The product it is a mode of: "Istio". */
  product: string;
  motto: string;
  ledBy: string;
  /** Who it suits, in one line. */
  suits: string;
  /** Its standing in the Cloud Native Computing Foundation. */
  cncf: string;
  dataPlane: {
    summary: string;
    /** "Envoy (C++)", "eBPF + Envoy". */
    proxy: string;
    /** Where proxies run: in every pod, or on every node. */
    placement: 'pod' | 'node';
    /** Parts in the order traffic meets them. */
    parts: { name: string; role: string; optional?: boolean }[];
  };
  controlPlane: { summary: string; parts: ControlPlanePart[] };
  traits: string[];
  philosophy: {
    idea: string;
    strengths: string[];
    weaknesses: string[];
    fits: string[];
  };
  depth: Depth[];
  resources: { units: ResourceUnit[]; ranges: ResourceRange[] };
  components: MeshComponent[];
  /** The APIs that it reads; absent: the edition does not say. */
  reads?: MeshApi[];
  /** Oldest first; empty when the edition lists none. */
  releases: Release[];
  /** The distribution that is meant where nothing names one; absent: the one that a release is listed with, else open source. */
  distribution?: Distribution;
  /** The distributions that differ in terms; absent when there is one for everybody. */
  distributions?: DistributionTerms[];
  constraints?: Constraint[];
  /** What it takes to bring a service in, first step first. */
  migration?: MigrationStep[];
  /** The closing summary, one value for each of the guidance's closing rows. */
  summary: Record<string, string>;
  sources: string[];
}

/** What to say, and do, at one support level. */
export interface RuleOutcome {
  level: Level;
  /** A sentence with named placeholders. */
  message: string;
  remediation?: Remediation;
}

/** An outcome that replaces the general one for some meshes. */
export interface RuleException extends RuleOutcome {
  meshes: string[];
  support: SupportLevel | 'unknown';
}

/** A case that shows a rule at work and is its test. */
export interface RuleExample {
  /** A sentence that says what is shown. */
  name: string;
  /** What the service needs, as a person would write it. */
  requires?: string[];
  prefers?: string[];
  /** For rules about objects: the kinds of the Kubernetes objects that state the need, `EnvoyFilter.networking.istio.io`. */
  statedBy?: string[];
  /** For rules about the profile: the problem found. */
  problem?: Record<string, string>;
  /** The mesh looked at; absent for rules about the profile. */
  mesh?: string;
  /** The release of it that is installed; absent: the newest of the edition. */
  release?: string;
  /** The distribution that is installed; absent: as {@link Mesh.distribution} says. */
  distribution?: Distribution;
  /** The Kubernetes version of the cluster; absent: not known. */
  kubernetesVersion?: string;
  /** The day it is looked at, `YYYY-MM-DD`; absent: the edition's own. */
  on?: string;
  /** `ok` where a rule about a release or about objects says nothing. */
  level: Level;
  /** Words that must appear in the message; `nothing` where a rule about a release or about objects is silent. */
  says: string;
}

/** What can be wrong with a release of a mesh in a cluster. */
export const RELEASE_CONDITIONS = [
  'past-end-of-life',
  'kubernetes-unsupported',
  'not-listed',
  'answered-by-newer-release',
] as const;

/** One of {@link RELEASE_CONDITIONS}: `not-listed` means that the edition does not know the installed release, `answered-by-newer-release` that a newer one has a better answer to a need. */
export type ReleaseCondition = (typeof RELEASE_CONDITIONS)[number];

/** How a mesh takes the Kubernetes objects that state a need. */
export const OBJECT_STATES = ['in-place', 'to-rewrite'] as const;

/** One of {@link OBJECT_STATES}: `in-place` means that the mesh carries all of them out as they are, `to-rewrite` that one of them is written for another mesh. */
export type ObjectState = (typeof OBJECT_STATES)[number];

/** What can be wrong with a profile as a whole. */
export const PROBLEM_KINDS = [
  'unknown-feature',
  'malformed-value',
  'contradicting-needs',
  'contradicting-context',
  'source-failed',
  'unconfirmed-need',
  'contradicting-enrolment',
  'partial-enrolment',
  'unbound-object',
  'unread-kind',
] as const;

/** One of {@link PROBLEM_KINDS}. */
export type ProblemKind = (typeof PROBLEM_KINDS)[number];

interface RuleBase {
  /** Stable, unique and never reused: `MR0101`. */
  code: string;
  title: string;
  /** Why it matters, for the rule's own page. */
  description: string;
  sources: string[];
  /** At least one that is `ok` or `info` and one that is not, where the rule can give both. */
  examples: RuleExample[];
}

/** Answers one need on any mesh. */
export interface FeatureRule extends RuleBase {
  kind: 'feature';
  feature: string;
  outcomes: Record<SupportLevel | 'unknown', RuleOutcome>;
  exceptions: RuleException[];
}

/** Speaks about a profile as a whole. */
export interface ProblemRule extends RuleBase {
  kind: 'problem';
  problem: ProblemKind;
  outcome: RuleOutcome;
}

/** Speaks about the release of a mesh, to those who run the cluster. */
export interface ReleaseRule extends RuleBase {
  kind: 'release';
  condition: ReleaseCondition;
  outcome: RuleOutcome;
}

/** Answers a need that Kubernetes objects state, on a mesh that offers what is needed, in place of the rule about the feature. */
export interface ObjectRule extends RuleBase {
  kind: 'object';
  objects: ObjectState;
  /** Its level is the worst there can be where the objects are in place, and the mildest where they have to be rewritten. */
  outcome: RuleOutcome;
}

/** A record with a stable code: which level and sentence answers which situation. */
export type Rule = FeatureRule | ProblemRule | ReleaseRule | ObjectRule;

/** Severities of a finding, mildest first. */
export const LEVELS = ['ok', 'info', 'warning', 'unknown', 'error'] as const;

/** One of {@link LEVELS}. */
export type Level = (typeof LEVELS)[number];

/** Where an answer to a question of the guidance leads. */
export type Target =
  | { question: string }
  | {
      /** The meshes this answer speaks for. */
      meshes: string[];
      because: string;
    };

/** Where a question finds its answer in a profile. */
export type AnsweredBy =
  | {
      /** Yes when one of these features, or a part of one, is required. */
      requirementOf: string[];
      /** Turns the answer around: "can the CNI be chosen" is no when it must be kept. */
      negated?: boolean;
      /** What is taken when an assessed service does not mention it; absent: the question stays open. */
      unmentioned?: 'yes' | 'no';
    }
  | {
      /** A context value that is `true` or `false`, or a list. */
      context: ContextKey;
      /** For a list: yes when it contains this. */
      includes?: string;
    };

/** A yes-or-no question of the flowchart. */
export interface Question {
  id: string;
  text: string;
  answeredBy: AnsweredBy;
  /** What to write, and where, to answer it. */
  howToAnswer: { text: string; snippet: string };
  /** Whose opinion the answers rest on; absent where facts support them. Such a question comes after those that facts support. */
  opinion?: string;
  yes: Target;
  no: Target;
}

/** A row of the table by team size. */
export interface TeamRow {
  id: string;
  label: string;
  when: { teamSize: { from: number; to?: number } } | { platformTeam: true };
  meshes: string[];
  reason: string;
}

/** A row of the table by priority. */
export interface PriorityRow {
  id: string;
  label: string;
  first: string[];
  second: string[];
}

/** A table of the guidance, and the question it puts when a profile does not say which row applies. */
export interface GuidanceTable<Row> {
  /** "How many people are in the team?" */
  text: string;
  /** What to write, and where, to answer it. */
  howToAnswer: { text: string; snippet: string };
  /** Whose opinion the table is; absent where the edition does not tell opinion from fact. */
  opinion?: string;
  rows: Row[];
  sources: string[];
}

/** A rule for choosing that facts support, and the sources that do. */
export interface Principle {
  /** `r0`. */
  id: string;
  when: string;
  then: string;
  sources: string[];
}

/** What somebody says about choosing a mesh. */
export interface Advice extends Verified {
  id: string;
  text: string;
  /** Whose interest it serves. */
  bias?: string;
}

/** When to have no mesh at all. */
export interface NoMesh {
  /** "Does the service need anything that only a mesh gives?" */
  text: string;
  /** No mesh is a possible answer when none of these features, nor a part of one, is needed. */
  neededFor: string[];
  because: string;
  /** What does instead, in a few words each. */
  instead: string[];
  sources: string[];
}

/** Opinion as data: what to choose when facts leave more than one. */
export interface Guidance {
  /** The rules that the flowchart and the rules of the edition follow. */
  principles?: Principle[];
  advice?: Advice[];
  noMesh?: NoMesh;
  areas: { id: string; title: string }[];
  depthAreas: { id: string; title: string; lowerIsBetter?: boolean }[];
  flowchart: {
    start: string;
    questions: Question[];
    /** Questions asked again, in order, to choose among what is left. */
    tieBreakers: string[];
    sources: string[];
  };
  teamSizes: GuidanceTable<TeamRow>;
  priorities: GuidanceTable<PriorityRow>;
  resources: {
    /** What savings are measured against. */
    baseline: string;
    /** The size figures are shown for when a service's own is not known. */
    reference: { pods: number; nodes: number };
    sources: string[];
  };
  workedCase: {
    title: string;
    summary: string;
    exclusions: { need: string; consequence: string; meshes: string[] }[];
    tasks: string[];
    sources: string[];
  };
  closing: {
    rows: { id: string; title: string }[];
    recommendedFor: { product: string; text: string }[];
    lastWord: string;
    readingList: string[];
    series: string[];
    sources: string[];
  };
}

/** Numbers somebody measured, requests, computed or quotes, beside the model that estimates rest on. */
export interface Figure extends Verified {
  id: string;
  text: string;
  basis: FigureBasis;
  /** Ids of the meshes it speaks about. */
  meshes: string[];
  /** Whose interest it serves. */
  bias?: string;
}

/** What can have become of an earlier claim, the worst first. */
export const CORRECTION_KINDS = [
  'wrong',
  'unsupported',
  'overstated',
  'overtaken',
  'opinion',
  'holds',
] as const;

/** One of {@link CORRECTION_KINDS}: `wrong` was so when it was written, `unsupported` no document bears out, `overtaken` was right once, `holds` is so still. */
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

/** What an earlier edition claims and documents tell otherwise, or bear out. */
export interface Correction extends Verified {
  id: string;
  /** The claim, as the earlier edition has it. */
  claim: string;
  kind: CorrectionKind;
  /** What has become of it, in a few words: "wrong already in 2024". */
  status: string;
  truth: string;
  /** Ids of the meshes it speaks about. */
  meshes: string[];
  /** Ids of the features it speaks about. */
  features: string[];
}

/** Kubernetes objects that carry out a remediation or a step, with names left open. */
export interface ManifestTemplate {
  /** `istio-waypoint`. */
  id: string;
  title: string;
  /** What the objects do, in a sentence or two. */
  description: string;
  /** YAML with placeholders such as `${service}`; a line that a person has to complete ends in a comment `# Fill in: what`. */
  template: string;
  sources: string[];
}

/** Whose knowledge was laid over an edition, and what it changed. */
export interface OverlayNotice {
  /** `acme`. */
  id: string;
  title: string;
  /** Who answers for it: "Platform team". */
  by: string;
  /** The day its knowledge is of, `YYYY-MM-DD`. */
  date: string;
  /** Why it exists. */
  reason?: string;
  changed: {
    /** Ids of meshes added or changed. */
    meshes: string[];
    /** Ids of features added or changed in anything but their statements. */
    features: string[];
    statements: { feature: string; mesh: string }[];
    /** Codes of rules added or changed. */
    rules: string[];
    /** Parts of the guidance replaced. */
    guidance: string[];
    /** Ids of manifests added or changed. */
    manifests: string[];
  };
}

/** One dated, immutable knowledge base. */
export interface Edition {
  /** `2024-12`. */
  id: string;
  title: string;
  /** The day its knowledge is of, `YYYY-MM-DD`. */
  date: string;
  summary: string;
  meshes: Mesh[];
  features: Feature[];
  rules: Rule[];
  guidance: Guidance;
  figures?: Figure[];
  /** Of the edition before it. */
  corrections?: Correction[];
  manifests?: ManifestTemplate[];
  /** The overlays laid over it, in that order. */
  overlays?: OverlayNotice[];
  sources: Source[];
}

/** What may be known about the surroundings of a service. */
export const CONTEXT_KEYS = [
  'newCluster',
  'platformTeam',
  'teamSize',
  'priorities',
  'pods',
  'nodes',
  'cni',
  'cluster',
  'kubernetesVersion',
  'installedMesh',
  'namespace',
  'service',
  'selector',
] as const;

/** One of {@link CONTEXT_KEYS}. */
export type ContextKey = (typeof CONTEXT_KEYS)[number];
