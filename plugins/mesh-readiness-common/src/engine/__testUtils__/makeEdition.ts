import type {
  Edition,
  Feature,
  FeatureRule,
  Guidance,
  Level,
  Mesh,
  ObjectRule,
  ObjectState,
  ProblemKind,
  ProblemRule,
  ReleaseCondition,
  ReleaseRule,
  RuleOutcome,
  SupportLevel,
} from '../../types';

/** A mesh with nothing but what a test says about it. */
export function makeMesh(mesh: Partial<Mesh> & { id: string }): Mesh {
  return {
    name: mesh.id,
    product: mesh.id,
    motto: '',
    ledBy: '',
    suits: '',
    cncf: '',
    dataPlane: { summary: '', proxy: '', placement: 'pod', parts: [] },
    controlPlane: { summary: '', parts: [] },
    traits: [],
    philosophy: { idea: '', strengths: [], weaknesses: [], fits: [] },
    depth: [],
    resources: { units: [], ranges: [] },
    components: [],
    releases: [],
    summary: {},
    sources: [],
    ...mesh,
  };
}

/** A feature with one support level for each mesh. */
export function makeFeature(
  id: string,
  support: Record<string, SupportLevel>,
  feature: Partial<Feature> = {},
): Feature {
  return {
    id,
    title: `Title of ${id}`,
    description: '',
    aliases: [],
    support: Object.fromEntries(
      Object.entries(support).map(([mesh, level]) => [
        mesh,
        [{ level, sources: ['facts'] }],
      ]),
    ),
    ...feature,
  };
}

const LEVEL_OF_SUPPORT: Record<SupportLevel | 'unknown', Level> = {
  full: 'ok',
  basic: 'info',
  partial: 'warning',
  external: 'warning',
  none: 'error',
  unknown: 'unknown',
};

/** A rule that says the support level and what it is about. */
export function makeRule(
  code: string,
  feature: string,
  rule: Partial<FeatureRule> = {},
): FeatureRule {
  const outcome = (support: SupportLevel | 'unknown'): RuleOutcome => ({
    level: LEVEL_OF_SUPPORT[support],
    message: `{mesh}: {feature} is ${support}.`,
  });
  return {
    code,
    kind: 'feature',
    feature,
    title: '',
    description: '',
    sources: [],
    examples: [],
    outcomes: {
      full: outcome('full'),
      basic: outcome('basic'),
      partial: outcome('partial'),
      external: outcome('external'),
      none: outcome('none'),
      unknown: outcome('unknown'),
    },
    exceptions: [],
    ...rule,
  };
}

/** A rule about a problem. */
export function makeProblemRule(
  code: string,
  problem: ProblemKind,
  outcome: RuleOutcome,
): ProblemRule {
  return {
    code,
    kind: 'problem',
    problem,
    title: '',
    description: '',
    sources: [],
    examples: [],
    outcome,
  };
}

/** A rule about a release that says what it knows of it. */
export function makeReleaseRule(
  code: string,
  condition: ReleaseCondition,
  outcome: Partial<RuleOutcome> = {},
): ReleaseRule {
  return {
    code,
    kind: 'release',
    condition,
    title: '',
    description: '',
    sources: [],
    examples: [],
    outcome: {
      level: 'warning',
      message: `{mesh} {release} is ${condition}.`,
      ...outcome,
    },
  };
}

/** A rule about objects that says what it knows of them. */
export function makeObjectRule(
  code: string,
  objects: ObjectState,
  outcome: Partial<RuleOutcome> = {},
): ObjectRule {
  return {
    code,
    kind: 'object',
    objects,
    title: '',
    description: '',
    sources: [],
    examples: [],
    outcome: {
      level: objects === 'in-place' ? 'info' : 'warning',
      message: `{objects} is ${objects} for {mesh}. {answer}`,
      ...outcome,
    },
  };
}

/** Guidance that ends at once and has no tables, but for what a test says. */
export function makeGuidance(guidance: Partial<Guidance> = {}): Guidance {
  const table = {
    text: 'Which row?',
    howToAnswer: { text: 'Write it.', snippet: 'row: 1' },
    rows: [],
    sources: ['opinion'],
  };
  return {
    areas: [
      { id: 'security', title: 'Security' },
      { id: 'traffic', title: 'Traffic' },
      { id: 'platform', title: 'Platform' },
    ],
    depthAreas: [],
    flowchart: {
      start: 'none',
      questions: [],
      tieBreakers: [],
      sources: ['opinion'],
    },
    teamSizes: table,
    priorities: table,
    resources: {
      baseline: 'pods',
      reference: { pods: 10, nodes: 2 },
      sources: ['figures'],
    },
    workedCase: {
      title: '',
      summary: '',
      exclusions: [],
      tasks: [],
      sources: [],
    },
    closing: {
      rows: [],
      recommendedFor: [],
      lastWord: '',
      readingList: [],
      series: [],
      sources: [],
    },
    ...guidance,
  };
}

const unit = (per: 'pod' | 'node', cpuMillicores: number) => ({
  name: 'proxy',
  per,
  cpuMillicores,
  memoryMebibytes: cpuMillicores * 2,
  basis: 'quoted' as const,
  sources: ['figures'],
});

/**
 * A small edition that names no mesh of the world: `pods` costs 100m a pod, `nodes` 50m a node, `kernel` 100m a node.
 */
export function makeEdition(edition: Partial<Edition> = {}): Edition {
  return {
    id: '2000-01',
    title: 'A small edition',
    date: '2000-01-01',
    summary: '',
    meshes: [
      makeMesh({
        id: 'pods',
        name: 'Pods',
        resources: { units: [unit('pod', 100)], ranges: [] },
      }),
      makeMesh({
        id: 'nodes',
        name: 'Nodes',
        resources: { units: [unit('node', 50)], ranges: [] },
        components: [
          {
            id: 'gate',
            name: 'Gate',
            description: '',
            task: {
              text: 'Deploy a gate for {mesh}.',
              actor: 'platform-team',
              effortHours: 1,
            },
            sources: [],
          },
        ],
      }),
      makeMesh({
        id: 'kernel',
        name: 'Kernel',
        resources: { units: [unit('node', 100)], ranges: [] },
      }),
    ],
    features: [
      makeFeature('traffic.limits', {
        pods: 'full',
        nodes: 'external',
        kernel: 'none',
      }),
      makeFeature(
        'security.tokens',
        { pods: 'full', nodes: 'full', kernel: 'none' },
        { aliases: ['tokens', 'token-check'] },
      ),
      makeFeature('security.tokens.shared-secret', { nodes: 'partial' }),
      makeFeature(
        'platform.small',
        { pods: 'none', nodes: 'full', kernel: 'basic' },
        { aliases: ['small'] },
      ),
    ],
    rules: [
      makeProblemRule('MR0001', 'unknown-feature', {
        level: 'unknown',
        message: '"{written}" is not known; near: {suggestions}.',
      }),
      makeProblemRule('MR0003', 'contradicting-needs', {
        level: 'warning',
        message: '{chosenWhere} says {chosen}, {otherWhere} says {other}.',
      }),
      makeRule('MR0101', 'security.tokens'),
      makeRule('MR0102', 'security.tokens.shared-secret'),
      makeRule('MR0201', 'traffic.limits'),
      makeRule('MR0301', 'platform.small'),
    ],
    guidance: makeGuidance(),
    sources: [
      {
        id: 'opinion',
        title: 'Opinion',
        kind: 'opinion',
        url: 'https://opinion.example',
        read: '2000-01-01',
      },
      {
        id: 'facts',
        title: 'Facts',
        kind: 'documentation',
        url: 'https://facts.example',
        read: '2000-01-01',
      },
      {
        id: 'figures',
        title: 'Figures',
        kind: 'paper',
        url: 'https://figures.example',
        read: '2000-01-01',
      },
      {
        id: 'unread',
        title: 'Cited by nothing',
        kind: 'paper',
        url: 'https://unread.example',
        read: '2000-01-01',
      },
    ],
    ...edition,
  };
}
