import type { ProblemKind, ReleaseCondition } from './knowledge';

/** What the sentences of a rule about a feature, and of a mesh's components, may name as `{mesh}`. */
export const FEATURE_PLACEHOLDERS = [
  'mesh',
  'feature',
  'mechanism',
  'note',
  'raw',
  'where',
  'release',
  'pods',
  'nodes',
  'cpu',
  'memory',
  'cpuSaving',
  'memorySaving',
  'baseline',
] as const;

/** One of {@link FEATURE_PLACEHOLDERS}. */
export type FeaturePlaceholder = (typeof FEATURE_PLACEHOLDERS)[number];

/** What the sentences of a rule about a problem may name: the keys of the problem's `params`. */
export const PROBLEM_PLACEHOLDERS = {
  'unknown-feature': ['written', 'suggestions', 'where'],
  'malformed-value': ['raw', 'expected', 'where'],
  'contradicting-needs': [
    'feature',
    'chosen',
    'chosenWhere',
    'other',
    'otherWhere',
  ],
  'unconfirmed-need': [
    'feature',
    'chosen',
    'chosenWhere',
    'other',
    'otherWhere',
  ],
  'contradicting-context': [
    'key',
    'chosen',
    'chosenWhere',
    'other',
    'otherWhere',
  ],
  'source-failed': ['source', 'message', 'expected'],
  'contradicting-enrolment': ['chosen', 'chosenWhere', 'other', 'otherWhere'],
  'partial-enrolment': ['mesh', 'inMesh', 'all', 'where'],
  'unbound-object': ['object', 'reason', 'where'],
  'unread-kind': ['kind', 'where', 'reason'],
} as const satisfies Record<ProblemKind, readonly string[]>;

/** What the sentences of a rule about objects may name; `answer` is what the rule about the feature says. */
export const OBJECT_PLACEHOLDERS = [
  'objects',
  'mesh',
  'feature',
  'mechanism',
  'answer',
] as const;

/** One of {@link OBJECT_PLACEHOLDERS}. */
export type ObjectPlaceholder = (typeof OBJECT_PLACEHOLDERS)[number];

/** What the sentences of a rule about a release may name. */
export const RELEASE_PLACEHOLDERS = {
  'past-end-of-life': ['mesh', 'release', 'endOfLife', 'newest'],
  'kubernetes-unsupported': [
    'mesh',
    'release',
    'kubernetes',
    'kubernetesFrom',
    'kubernetesTo',
    'newest',
  ],
  'not-listed': ['mesh', 'release', 'newest'],
  'answered-by-newer-release': ['mesh', 'release', 'newest', 'features'],
} as const satisfies Record<ReleaseCondition, readonly string[]>;
