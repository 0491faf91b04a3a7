import { PROBLEM_KINDS, PROBLEM_PLACEHOLDERS } from '../../types';
import type { KnowledgeFile } from '../KnowledgeFile';

const problemCode = (index: number) =>
  `MR${String(index + 1).padStart(4, '0')}`;

const mesh = (id: string, components: unknown[]) => ({
  id,
  name: id,
  product: id,
  motto: 'Works',
  ledBy: 'Somebody',
  suits: 'Everybody',
  cncf: 'None',
  dataPlane: {
    summary: 'A proxy runs in every pod.',
    proxy: 'Proxy',
    placement: 'pod',
    parts: [{ name: 'proxy', role: 'Carries traffic' }],
  },
  controlPlane: {
    summary: 'One part configures the proxies.',
    parts: [{ name: 'control', role: 'Configuration' }],
  },
  traits: ['Small'],
  philosophy: {
    idea: 'Be small.',
    strengths: ['Small'],
    weaknesses: ['Small'],
    fits: ['Tests'],
  },
  depth: [{ area: 'security', cells: 5, label: 'Basic', note: 'Lock' }],
  resources: {
    units: [
      {
        name: 'proxy',
        per: 'pod',
        cpuMillicores: 10,
        memoryMebibytes: 20,
        basis: 'quoted',
        sources: ['book'],
      },
    ],
    ranges: [{ per: 'pod', cpu: '10m', memory: '20Mi', sources: ['book'] }],
  },
  components,
  releases: [
    {
      version: '1.9',
      released: '2024-01-01',
      endOfLife: '2025-01-01',
      kubernetes: { from: '1.28', to: '1.30' },
      sources: ['book'],
    },
    { version: '1.10', sources: ['book'] },
  ],
  summary: { size: 'Small' },
  sources: ['book'],
});

const outcomes = (action: string) => ({
  full: { level: 'ok', message: `{mesh} ${action}.` },
  basic: { level: 'info', message: `{mesh} ${action} a little. {note}` },
  partial: {
    level: 'warning',
    message: `{mesh} ${action} in part. {note}`,
    remediation: {
      text: 'Set up {mechanism}.',
      actor: 'service-team',
      effortHours: 4,
    },
  },
  external: { level: 'warning', message: `{mesh} ${action} with help. {note}` },
  none: { level: 'error', message: `{mesh} does not do it.` },
  unknown: { level: 'unknown', message: `Nobody says whether {mesh} does it.` },
});

const data: Record<string, unknown> = {
  'edition.yaml': {
    id: '2024-01',
    title: 'A small edition',
    date: '2024-01-31',
    summary: 'Just enough for a test.',
    meshes: ['bee', 'ant'],
  },
  'sources.yaml': [
    {
      id: 'book',
      title: 'A book',
      kind: 'documentation',
      url: 'https://book.example/',
      published: '2024-01-01',
      read: '2024-01-31',
      note: 'It is short.',
    },
  ],
  'figures.yaml': [
    {
      id: 'weight',
      text: 'An ant carries fifty times its weight.',
      basis: 'quoted',
      meshes: ['ant'],
      verificationNote: 'Nobody weighed it.',
      sources: ['book'],
    },
  ],
  'corrections.yaml': [
    {
      id: 'one-key',
      claim: 'One key is enough.',
      kind: 'overstated',
      status: 'overstated',
      truth: 'It takes two.',
      meshes: ['ant', 'bee'],
      features: ['security.lock'],
      sources: ['book'],
    },
  ],
  'meshes/ant.yaml': {
    ...mesh('ant', [
      {
        id: 'gate',
        name: 'Gate',
        description: 'A proxy that understands more.',
        task: {
          text: 'Deploy a gate for {mesh}.',
          actor: 'platform-team',
          effortHours: 1,
        },
        sources: ['book'],
      },
    ]),
    distributions: [
      {
        id: 'open-source',
        name: 'Ant',
        terms: 'It is free.',
        sources: ['book'],
      },
    ],
    constraints: [
      {
        id: 'port',
        text: 'A port has to be open.',
        conflict: 'Another page says two.',
        verificationNote: 'Nobody tried it.',
        sources: ['book'],
      },
    ],
    migration: [
      {
        text: 'Move in.',
        actor: 'service-team',
        effortHours: 1,
        sources: ['book'],
      },
    ],
  },
  'meshes/bee.yaml': mesh('bee', []),
  'features/security/lock.yaml': {
    id: 'security.lock',
    title: 'Lock the door',
    description: 'Nobody comes in without a key.',
    aliases: ['lock', 'door-lock'],
    support: {
      ant: [{ level: 'full', requires: ['gate'], sources: ['book'] }],
      bee: [
        {
          level: 'partial',
          since: '1.9',
          until: '1.10',
          mechanism: 'a chain',
          note: 'It locks on weekdays.',
          sources: ['book'],
        },
        { level: 'full', since: '1.10', sources: ['book'] },
      ],
    },
  },
  'features/security/lock/double.yaml': {
    id: 'security.lock.double',
    title: 'Lock the door twice',
    description: 'One key is not enough.',
    aliases: ['double-lock'],
    support: {
      ant: [
        { level: 'basic', note: 'Only the front door.', sources: ['book'] },
      ],
    },
  },
  'rules/MR0101.yaml': {
    code: 'MR0101',
    kind: 'feature',
    feature: 'security.lock',
    title: 'A locked door',
    description: 'An open door lets everybody in.',
    outcomes: outcomes('locks the door'),
    exceptions: [
      {
        meshes: ['ant'],
        support: 'full',
        level: 'info',
        message: '{mesh} locks the door at a gate.',
      },
    ],
    examples: [
      {
        name: 'Bee locks the door',
        requires: ['lock'],
        mesh: 'bee',
        level: 'ok',
        says: 'locks the door',
      },
      {
        name: 'Ant needs a gate',
        prefers: ['security.lock'],
        mesh: 'ant',
        level: 'warning',
        says: 'at a gate',
      },
    ],
    sources: ['book'],
  },
  'rules/MR0102.yaml': {
    code: 'MR0102',
    kind: 'feature',
    feature: 'security.lock.double',
    title: 'A door locked twice',
    description: 'Two keys are harder to steal.',
    outcomes: outcomes('locks the door twice'),
    exceptions: [],
    examples: [
      {
        name: 'Ant locks the door twice',
        requires: ['double-lock'],
        mesh: 'ant',
        level: 'info',
        says: 'front door',
      },
      {
        name: 'Nothing is said about Bee',
        requires: ['double-lock'],
        mesh: 'bee',
        level: 'unknown',
        says: 'Nobody says',
      },
    ],
    sources: ['book'],
  },
  ...Object.fromEntries(
    PROBLEM_KINDS.map((problem, index) => [
      `rules/${problemCode(index)}.yaml`,
      {
        code: problemCode(index),
        kind: 'problem',
        problem,
        title: 'Something is wrong',
        description: 'It was read and is wrong.',
        outcome: {
          level: 'unknown',
          message: `Something is wrong with {${PROBLEM_PLACEHOLDERS[problem][0]}}.`,
        },
        examples: [
          {
            name: 'Something is wrong',
            problem: Object.fromEntries(
              PROBLEM_PLACEHOLDERS[problem].map(name => [name, 'that']),
            ),
            level: 'unknown',
            says: 'wrong with that',
          },
        ],
        sources: [],
      },
    ]),
  ),
  'guidance/principles.yaml': [
    { id: 'r0', when: 'It rains.', then: 'Lock the door.', sources: ['book'] },
  ],
  'guidance/advice.yaml': [
    { id: 'neighbour', text: 'Neighbours say bee.', sources: ['book'] },
  ],
  'guidance/noMesh.yaml': {
    text: 'Is there a door at all?',
    neededFor: ['security.lock'],
    because: 'Without a door there is nothing to lock.',
    instead: ['A curtain'],
    sources: ['book'],
  },
  'guidance/areas.yaml': [{ id: 'security', title: 'Security' }],
  'guidance/depthAreas.yaml': [{ id: 'security', title: 'Security' }],
  'guidance/flowchart.yaml': {
    start: 'lock',
    questions: [
      {
        id: 'lock',
        text: 'Is a lock needed?',
        answeredBy: { requirementOf: ['security.lock'] },
        howToAnswer: { text: 'Write it down.', snippet: 'requires: lock' },
        yes: { meshes: ['bee'], because: 'Bee locks by itself.' },
        no: { question: 'team' },
      },
      {
        id: 'team',
        text: 'Is there a platform team?',
        answeredBy: { context: 'platformTeam' },
        howToAnswer: { text: 'Write it down.', snippet: 'platform-team: true' },
        yes: { meshes: ['ant'], because: 'It can run a gate.' },
        no: { question: 'hurry' },
      },
      {
        id: 'hurry',
        text: 'Is there a hurry?',
        answeredBy: { context: 'priorities', includes: 'hurry' },
        howToAnswer: { text: 'Write it down.', snippet: 'priorities: hurry' },
        yes: { meshes: ['bee'], because: 'Bee is quick.' },
        no: { meshes: ['ant', 'bee'], because: 'Both will do.' },
      },
    ],
    tieBreakers: ['team', 'hurry'],
    sources: ['book'],
  },
  'guidance/teamSizes.yaml': {
    text: 'How many people are there?',
    howToAnswer: { text: 'Write it down.', snippet: 'team-size: 3' },
    rows: [
      {
        id: 'few',
        label: '1 to 3',
        when: { teamSize: { from: 1, to: 3 } },
        meshes: ['bee'],
        reason: 'Bee is easy.',
      },
      {
        id: 'many',
        label: '4 and more',
        when: { teamSize: { from: 4 } },
        meshes: ['ant', 'bee'],
        reason: 'Both will do.',
      },
      {
        id: 'platform-team',
        label: 'A platform team',
        when: { platformTeam: true },
        meshes: ['ant'],
        reason: 'It can run a gate.',
      },
    ],
    sources: ['book'],
  },
  'guidance/priorities.yaml': {
    text: 'What matters most?',
    howToAnswer: { text: 'Write it down.', snippet: 'priorities: hurry' },
    rows: [{ id: 'hurry', label: 'Hurry', first: ['bee'], second: ['ant'] }],
    sources: ['book'],
  },
  'guidance/resources.yaml': {
    baseline: 'ant',
    reference: { pods: 10, nodes: 2 },
    sources: ['book'],
  },
  'guidance/workedCase.yaml': {
    title: 'A case',
    summary: 'It was like this.',
    exclusions: [
      { need: 'A lock', consequence: 'Ant is out.', meshes: ['ant'] },
    ],
    tasks: ['Buy a lock.'],
    sources: ['book'],
  },
  'guidance/closing.yaml': {
    rows: [{ id: 'size', title: 'Size' }],
    recommendedFor: [{ product: 'bee', text: 'Everybody.' }],
    lastWord: 'Choose well.',
    readingList: ['A book'],
    series: ['Part 1'],
    sources: ['book'],
  },
};

/** The files of a small edition in which every lint finds everything in order. */
export function smallFiles(): KnowledgeFile[] {
  return Object.entries(structuredClone(data)).map(([path, content]) => ({
    path: `2024-01/${path}`,
    data: content,
  }));
}
