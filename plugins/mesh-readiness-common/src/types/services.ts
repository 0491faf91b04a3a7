import type { Recommendation, ResourceEstimate, Verdict } from './assessment';
import type { ContextValues, Enrolment } from './profile';

/** Whether a service has an answer; `failed`: assessing it ended in an error. */
export const SERVICE_STATUSES = ['assessed', 'not-assessed', 'failed'] as const;

/** One of {@link SERVICE_STATUSES}. */
export type ServiceStatus = (typeof SERVICE_STATUSES)[number];

/** A finding that keeps a service from being ready, as short as a list of services needs it. */
export interface ServiceFinding {
  mesh: string;
  /** Code of the rule that speaks. */
  code: string;
  level: 'error' | 'warning' | 'unknown';
  /** Feature id; absent for a finding about the profile or the release. */
  feature?: string;
}

/** One service in a list: the newest answer that is stored for it. */
export interface ServiceSummary {
  entityRef: string;
  title?: string;
  /** Reference of the Group or User that owns it. */
  owner?: string;
  /** Reference of the System that it is part of. */
  system?: string;
  /** Reference of the Domain that its System is part of; absent as well when the reader may not see it. */
  domain?: string;
  /** Name of the cluster it runs on; absent as well when the reader may not see it. */
  cluster?: string;
  lifecycle?: string;
  /** `spec.type` of the entity. */
  type?: string;
  status: ServiceStatus;
  /** Why assessing it failed; only with status `failed`. */
  message?: string;
  /** By mesh id; empty unless assessed. */
  verdicts: Record<string, Verdict>;
  /** By mesh id, the number of findings of level `error`; empty unless assessed. */
  blockers: Record<string, number>;
  /** Absent unless assessed. */
  recommendation?: Pick<Recommendation, 'status' | 'meshes'>;
  /** The mesh it runs in today, no mesh at all when `mesh` is absent; absent as a whole when that is not known. `configured` and `pods` are as in an `Enrolment`. */
  enrolment?: Pick<Enrolment, 'mesh' | 'configured' | 'pods'>;
  /** Feature ids; names that the edition does not know are left out. */
  required: string[];
  preferred: string[];
  /** The worst finding on the mesh that has the least in its way. */
  topFinding?: ServiceFinding;
  /** When what it rests on was read, ISO 8601. */
  readAt: string;
  /** Since when a source could not be read and its last good answer is used, ISO 8601; absent: everything is up to date. */
  staleSince?: string;
}

/** How services may be filtered: values of one key are alternatives, keys narrow each other down; an empty text stands for "has none". */
export interface ServiceFilters {
  /** Feature ids that are all required or preferred. */
  allOf?: string[];
  /** Feature ids of which at least one is required or preferred. */
  anyOf?: string[];
  /** Feature ids of which none is required or preferred. */
  noneOf?: string[];
  /** `<mesh id>:<verdict>`; verdicts of one mesh are alternatives, meshes narrow each other down. */
  verdict?: string[];
  /** Code of a rule with a finding of level warning, unknown or error on some mesh; `<mesh id>:<code>` for one mesh. */
  finding?: string[];
  /** As `finding`, of level error only. */
  blockedBy?: string[];
  /** As `finding`, of level warning only. */
  burdenedBy?: string[];
  /** As `finding`, of level unknown only. */
  unknownBy?: string[];
  /** A mesh id that is decided, or `open`, `no-mesh`, `all-blocked`; empty: there is no recommendation. */
  recommended?: string[];
  /** A mesh id it runs in, `none` when it is known to run in no mesh; empty: not known. */
  enrolled?: string[];
  /** Mesh ids it does not run in. */
  notEnrolled?: string[];
  status?: string[];
  /** Reference of an owner; of a Group, services of its child groups are meant as well. */
  owner?: string[];
  /** Reference of the owner itself; services of child groups are not meant. */
  ownedBy?: string[];
  system?: string[];
  domain?: string[];
  /** Name of a cluster. */
  cluster?: string[];
  lifecycle?: string[];
  type?: string[];
  /** References of services. */
  ref?: string[];
  /** `true`: only services with stale answers; `false`: only those without. */
  stale?: string[];
  /** Part of name, title or reference, in any case; one. */
  text?: string[];
}

/** The keys of {@link ServiceFilters}, which are the names of the query parameters as well. */
export const SERVICE_FILTER_KEYS = [
  'allOf',
  'anyOf',
  'noneOf',
  'verdict',
  'finding',
  'blockedBy',
  'burdenedBy',
  'unknownBy',
  'recommended',
  'enrolled',
  'notEnrolled',
  'status',
  'owner',
  'ownedBy',
  'system',
  'domain',
  'cluster',
  'lifecycle',
  'type',
  'ref',
  'stale',
  'text',
] as const satisfies readonly (keyof ServiceFilters)[];

/** What lists of services may be sorted by; `verdict:<mesh id>` as well. */
export const SERVICE_SORT_KEYS = [
  'name',
  'owner',
  'system',
  'domain',
  'cluster',
  'lifecycle',
  'type',
  'recommended',
  'enrolled',
  'blockers',
  'readAt',
] as const;

/** One of {@link SERVICE_SORT_KEYS}, or the verdict on one mesh. */
export type ServiceSortKey =
  | (typeof SERVICE_SORT_KEYS)[number]
  | `verdict:${string}`;

/** Which services to list, and how. */
export interface ServiceQuery {
  filters?: ServiceFilters;
  /** `name` when left out; equal ones by name. */
  sort?: ServiceSortKey;
  /** `asc` when left out; verdicts ascend from ready to blocked, services without a value come last either way. */
  order?: 'asc' | 'desc';
  /** 0 when left out. */
  offset?: number;
  /** 50 when left out, at most 200. */
  limit?: number;
  /** The facets to count; all of {@link SERVICE_FACETS} when left out. */
  facets?: ServiceFacetName[];
}

/** What services are counted by; `feature` by what they require or prefer, `verdict` by `<mesh id>:<verdict>`, `finding` by code. */
export const SERVICE_FACETS = [
  'feature',
  'verdict',
  'finding',
  'recommended',
  'enrolled',
  'status',
  'owner',
  'system',
  'domain',
  'cluster',
  'lifecycle',
  'type',
] as const;

/** One of {@link SERVICE_FACETS}. */
export type ServiceFacetName = (typeof SERVICE_FACETS)[number];

/** The values of one facet, most services first. */
export interface ServiceFacet {
  /** At most 50; empty text: services that have none. */
  values: { value: string; count: number }[];
  /** How many values there are; more than are listed when there are many. */
  total: number;
}

/** How far an answer can be trusted to be of now. */
export interface Freshness {
  /** When the catalog was last compared with what is stored, ISO 8601; absent: never yet. */
  checkedAt?: string;
  /** What keeps the answer from being up to date, in a sentence, and since when. */
  problem?: {
    kind: 'catalog' | 'database' | 'refresh';
    message: string;
    /** ISO 8601. */
    since: string;
  };
  /** A refresh that is under way. */
  progress?: RefreshProgress;
}

/** How far a refresh has come. */
export interface RefreshProgress {
  /** ISO 8601. */
  startedAt: string;
  /** Services read anew so far. */
  done: number;
  /** Services to read anew; absent until the catalog has been looked through. */
  total?: number;
  /** Services a second. */
  rate: number;
}

/** A page of services. */
export interface ServiceList {
  items: ServiceSummary[];
  /** How many match, on all pages. */
  total: number;
  offset: number;
  limit: number;
  facets: Partial<Record<ServiceFacetName, ServiceFacet>>;
  freshness: Freshness;
}

/** What services come to on one mesh; each service counts once, so the parts add up to the total. */
export interface MeshAdoption {
  /** Runs in this mesh already, whatever its verdict. */
  enrolled: number;
  ready: number;
  needsWork: number;
  unknown: number;
  blocked: number;
  notAssessed: number;
  failed: number;
}

/** How many services one rule keeps from a mesh. */
export interface FindingCount {
  code: string;
  /** Absent for a rule about the profile or the release. */
  feature?: string;
  /** Services it blocks on at least one mesh. */
  blocks: number;
  /** Services it gives work on at least one mesh. */
  burdens: number;
  /** Services it leaves unanswered on at least one mesh. */
  unknown: number;
  /** The same by mesh id; meshes with none are left out. */
  meshes: Record<string, { blocks: number; burdens: number; unknown: number }>;
}

/** The services that run on one cluster, taken together. */
export interface ClusterAdoption {
  /** Name of the cluster. */
  cluster: string;
  total: number;
  /** By mesh id. */
  meshes: Record<string, MeshAdoption>;
  /** The meshes that most of the assessed services could run in, ready or with work, and among those the most ready; several when equal; empty when none could run in any. */
  serves: string[];
  /** Services that the first of `serves` blocks; 0 without one. */
  conflicts: number;
  /** What is installed, as most of its services read it. */
  installed?: ContextValues['installedMesh'];
  kubernetesVersion?: string;
  cni?: string;
  /** Nodes, where known. */
  nodes?: number;
  /** Pods of those services that state a number. */
  pods: number;
  /** Services that state no number of pods, which are left out of the cost. */
  withoutPods: number;
  /** What each mesh would take for those pods and nodes, least first; empty while pods or nodes are not known. */
  cost: Pick<ResourceEstimate, 'mesh' | 'cpuMillicores' | 'memoryMebibytes'>[];
}

/** The whole of what a reader may see, or of what filters leave of it. */
export interface AdoptionSummary {
  total: number;
  assessed: number;
  notAssessed: number;
  failed: number;
  /** Services whose answer rests on a source that could not be read lately. */
  stale: number;
  /** By mesh id. */
  meshes: Record<string, MeshAdoption>;
  /** By mesh id when decided, and `open`, `no-mesh`, `all-blocked`. */
  recommended: Record<string, number>;
  /** By mesh id, and `none`; services about which it is not known are left out. */
  enrolled: Record<string, number>;
  /** Most blocked services first. */
  findings: FindingCount[];
  /** Most services first. */
  clusters: ClusterAdoption[];
  /** How many services name no cluster that the reader may see. */
  withoutCluster: number;
  freshness: Freshness;
}

/** What adoption may be broken down by. */
export const ADOPTION_GROUPS = [
  'owner',
  'system',
  'domain',
  'cluster',
] as const;

/** One of {@link ADOPTION_GROUPS}. */
export type AdoptionGroupKey = (typeof ADOPTION_GROUPS)[number];

/** The services of one owner, system, domain or cluster. */
export interface AdoptionGroup {
  /** Reference or, of a cluster, name; empty text: services that have none. */
  value: string;
  total: number;
  /** By mesh id. */
  meshes: Record<string, MeshAdoption>;
}

/** A page of groups, the one whose services have least where to go first. */
export interface AdoptionGroups {
  items: AdoptionGroup[];
  total: number;
  freshness: Freshness;
}

/** The totals of one day. */
export interface AdoptionDay {
  /** `YYYY-MM-DD`, UTC. */
  day: string;
  total: number;
  notAssessed: number;
  failed: number;
  /** By mesh id. */
  meshes: Record<
    string,
    Pick<
      MeshAdoption,
      'enrolled' | 'ready' | 'needsWork' | 'unknown' | 'blocked'
    >
  >;
}

/** Totals day by day, oldest first, the last one of now; days before the first refresh are left out. */
export interface AdoptionHistory {
  days: AdoptionDay[];
  freshness: Freshness;
}

/** What may change about a service. */
export const SERVICE_CHANGE_KINDS = [
  'verdict',
  'recommendation',
  'enrolment',
  'status',
  'joined',
  'left',
] as const;

/** One thing that changed about one service. */
export interface ServiceChange {
  entityRef: string;
  /** ISO 8601. */
  at: string;
  kind: (typeof SERVICE_CHANGE_KINDS)[number];
  /** The mesh it is about; of verdicts only. */
  mesh?: string;
  /** A verdict, the recommended mesh or the status of the recommendation, a mesh or `none`, or a status; absent: nothing was known. */
  before?: string;
  after?: string;
  /** Whether the service, or what is known about meshes, became another. */
  cause: 'service' | 'knowledge';
}

/** A page of changes, newest first. */
export interface ServiceChanges {
  items: ServiceChange[];
  /** True when there are older ones. */
  more: boolean;
}

/** What the last refresh did, and whether one is under way. */
export interface RefreshStatus extends Freshness {
  last?: {
    endedAt: string;
    milliseconds: number;
    /** Services in the catalog. */
    services: number;
    /** Services that were read anew. */
    read: number;
    /** Rows that were written. */
    written: number;
    removed: number;
    failed: number;
    cancelled: boolean;
  };
}
