import type {
  FeaturePlaceholder,
  ObjectPlaceholder,
  PROBLEM_PLACEHOLDERS,
  RELEASE_PLACEHOLDERS,
} from 'backstage-plugin-mesh-readiness-common';

type ProblemPlaceholder =
  (typeof PROBLEM_PLACEHOLDERS)[keyof typeof PROBLEM_PLACEHOLDERS][number];

type ReleasePlaceholder =
  (typeof RELEASE_PLACEHOLDERS)[keyof typeof RELEASE_PLACEHOLDERS][number];

/** What stands in a rule's sentence where a value is filled in for each service. */
const placeholder = {
  mesh: 'the mesh',
  feature: 'the need',
  mechanism: 'how the mesh does it',
  note: 'what the limit is.',
  raw: 'the text as written',
  where: 'the place it stands in',
  release: 'the release',
  pods: 'so many',
  nodes: 'so many',
  cpu: 'so much CPU',
  memory: 'so much memory',
  cpuSaving: 'so many percent',
  memorySaving: 'so many percent',
  baseline: 'the mesh it is compared with',
  written: 'the name as written',
  suggestions: 'the nearest known names',
  expected: 'what is expected',
  chosen: 'the value that counts',
  chosenWhere: 'the place it stands in',
  other: 'the other value',
  otherWhere: 'the place the other stands in',
  key: 'the thing it is about',
  source: 'the requirement source',
  message: 'what it reported',
  endOfLife: 'the day its support ended',
  newest: 'the newest release that fits',
  features: 'the needs it answers better',
  kubernetes: 'the version of the cluster',
  kubernetesFrom: 'the oldest that it supports',
  kubernetesTo: 'the newest that it supports',
  inMesh: 'so many',
  all: 'so many',
  object: 'the object',
  reason: 'the reason',
  kind: 'the kind of object',
  objects: 'the objects that state it',
  answer: 'What the rule about the need says.',
} as const satisfies Record<
  | FeaturePlaceholder
  | ObjectPlaceholder
  | ProblemPlaceholder
  | ReleasePlaceholder,
  string
>;

/** Texts of the sub-page that lists rules and features. */
export const rulesMessages = {
  title: 'Rules',
  listTitle: 'All rules',
  loading: 'Loading the rules',
  failure: 'The edition with the rules',
  search: 'Filter rules',
  area: 'Area',
  allAreas: 'All areas',
  profileArea: 'Profile',
  releaseArea: 'Release',
  objectArea: 'Objects',
  count_one: '1 of {{all}} rules',
  count_other: '{{count}} of {{all}} rules',
  empty: 'No rule passes these filters.',
  clear: 'Show all rules',
  column: {
    code: 'Code',
    title: 'Rule',
    feature: 'Feature',
    area: 'Area',
  },
  back: 'All rules',
  notFound: {
    title: 'Edition {{edition}} has no rule {{code}}',
    description:
      'Its codes run from {{first}} to {{last}}, with gaps. The rule may belong to another edition; the list names all that there are.',
  },
  feature: {
    title: 'The feature it answers',
    name: 'Need',
    meaning: 'Meaning',
    write: 'Write it as',
    partOf: 'Part of',
    parts: 'Has parts',
  },
  support: {
    title: 'What each mesh offers',
    caption: 'What each mesh offers for “{{feature}}”',
    level: 'Support',
    how: 'How',
    evidence: 'Limits and sources',
  },
  outcomes: {
    title: 'What it says',
    lead: 'Words in italics are filled in for each service.',
    support: 'Support',
    level: 'Level',
    says: 'It says',
    asks: 'It asks for',
    only: 'on {{meshes}}',
    effort: '{{actor}}, about {{effort}}',
    nothing: 'nothing',
  },
  editions: {
    some: 'In editions:',
    none: 'No edition has it.',
  },
  manifests: {
    title: 'Manifests',
    lead: 'What stands between ${ and } is filled in for each service on its tab. A comment “Fill in” marks what a person has to complete.',
  },
  examples: {
    title: 'Examples',
    lead: 'Each is a test that this edition passes.',
    case: 'Case',
    given: 'Given',
    level: 'Level',
    says: 'It says',
    requires: 'requires',
    prefers: 'prefers',
    statedBy: 'stated by',
    on: 'on {{mesh}}',
    kubernetes: 'Kubernetes {{version}}',
    day: 'on the day {{day}}',
  },
  placeholder,
} as const;
