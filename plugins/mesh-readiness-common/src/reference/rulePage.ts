import { evaluate, mergeProfile } from '../engine';
import type {
  Edition,
  EditionComparison,
  FeatureRule,
  Remediation,
  Rule,
  RuleExample,
  RuleOutcome,
} from '../types';
import { escapeText, list, page, table } from './markdown';
import { NOTICE } from './notice';
import { sourceItem } from './sourceItem';
import { supportWords } from './supportWords';
import { ACTOR_WORDS, effortWords, partWords } from './words';

/** What a rule's page is made from. */
export interface RulePageContext {
  /** The edition that the page is of. */
  edition: Edition;
  /** All editions that have the rule, the newest first. */
  inEditions: readonly string[];
  /** What the edition before says otherwise; absent when there is none. */
  comparison?: EditionComparison;
}

const toDo = (remediation: Remediation | undefined): string[] =>
  remediation
    ? [
        escapeText(remediation.text),
        ACTOR_WORDS[remediation.actor],
        effortWords(remediation.effortHours),
      ]
    : ['', '', ''];

const outcomeRow = (
  label: string,
  { level, message, remediation }: RuleOutcome,
): string[] => [label, level, escapeText(message), ...toDo(remediation)];

const OUTCOME_HEAD = [
  'Level',
  'It says',
  'What to do',
  'Who acts',
  'Rough effort',
];

const needOf = (edition: Edition, feature: string) =>
  mergeProfile(
    'component:default/service',
    {
      requirements: [
        {
          feature,
          need: 'required',
          provenance: {
            source: 'annotations',
            origin: 'component',
            basis: 'declared',
            field: 'metadata.annotations["mesh-readiness.io/requires"]',
            readAt: edition.date,
          },
        },
      ],
      context: [],
      enrolments: [],
      problems: [],
      reports: [],
      complete: [],
    },
    edition,
  );

const onEachMesh = (edition: Edition, { feature }: FeatureRule): string => {
  const profile = needOf(edition, feature);
  return table(
    ['Mesh', 'Support', 'Level', 'It says'],
    edition.meshes.map(mesh => {
      const { release, findings } = evaluate(profile, edition, mesh.id, {
        now: edition.date,
      });
      const [{ level, message }] = findings;
      return [
        escapeText(release ? `${mesh.name} ${release}` : mesh.name),
        supportWords(edition, feature, mesh),
        level,
        escapeText(message),
      ];
    }),
  );
};

const atEachLevel = (edition: Edition, rule: FeatureRule): string => {
  const names = (ids: string[]) =>
    ids
      .map(id => edition.meshes.find(mesh => mesh.id === id)?.name ?? id)
      .join(', ');
  return table(
    ['Support', ...OUTCOME_HEAD],
    [
      ...Object.entries(rule.outcomes).map(([support, outcome]) =>
        outcomeRow(support, outcome),
      ),
      ...rule.exceptions.map(exception =>
        outcomeRow(
          escapeText(`${exception.support} on ${names(exception.meshes)}`),
          exception,
        ),
      ),
    ],
  );
};

const exampleItem = (example: RuleExample, edition: Edition): string => {
  const {
    name,
    requires,
    prefers,
    statedBy,
    mesh,
    release,
    distribution,
    kubernetesVersion,
    on,
    level,
    says,
  } = example;
  const meshName = edition.meshes.find(one => one.id === mesh)?.name ?? mesh;
  const given = [
    ...(requires ? [`requires ${requires.join(', ')}`] : []),
    ...(prefers ? [`prefers ${prefers.join(', ')}`] : []),
    ...(statedBy ? [`stated by ${statedBy.join(' and ')}`] : []),
    ...(meshName
      ? [`on ${[meshName, release, distribution].filter(Boolean).join(' ')}`]
      : []),
    ...(kubernetesVersion ? [`Kubernetes ${kubernetesVersion}`] : []),
    ...(on ? [`on ${on}`] : []),
  ];
  return `${escapeText(name)}${
    given.length > 0 ? ` (${escapeText(given.join(', '))})` : ''
  }: ${level}, “${escapeText(says)}”.`;
};

const before = (
  rule: Rule,
  { edition, comparison }: RulePageContext,
): string[] => {
  if (!comparison) {
    return [];
  }
  const heading = `## In the edition ${comparison.before}`;
  const difference = comparison.rules.find(({ code }) => code === rule.code);
  if (difference && !difference.before) {
    return [heading, `The edition ${comparison.before} has no such rule.`];
  }
  const support = comparison.support.filter(
    ({ feature }) => rule.kind === 'feature' && feature === rule.feature,
  );
  const words = (level: string | undefined) => level ?? 'unknown';
  const nameOf = (id: string) =>
    edition.meshes.find(mesh => mesh.id === id)?.name ?? id;
  return [
    heading,
    difference
      ? `The rule differs in: ${escapeText(partWords(difference.parts))}.`
      : 'The rule is the same.',
    support.length > 0
      ? table(
          ['Mesh', `In ${comparison.before}`, `In ${edition.id}`, 'Differs in'],
          support.map(one => [
            escapeText(nameOf(one.mesh)),
            words(one.before?.level),
            words(one.after?.level),
            escapeText(partWords(one.parts)),
          ]),
        )
      : '',
  ];
};

/** The page of one rule: why it exists, what it says and when, what to do, examples, and the documents it rests on. */
export function rulePage(rule: Rule, context: RulePageContext): string {
  const { edition, inEditions } = context;
  const feature =
    rule.kind === 'feature'
      ? edition.features.find(({ id }) => id === rule.feature)
      : undefined;
  const cited = new Set([
    ...rule.sources,
    ...Object.values(feature?.support ?? {})
      .flat()
      .flatMap(({ sources }) => sources),
  ]);
  const sources = edition.sources.filter(({ id }) => cited.has(id));

  return page([
    NOTICE,
    `# ${rule.code}: ${escapeText(rule.title)}`,
    escapeText(rule.description),
    list([
      ...(feature
        ? [
            `Need: ${escapeText(feature.title)}, \`${
              feature.id
            }\`. ${escapeText(feature.description)}`,
            ...(feature.aliases.length > 0
              ? [
                  `Also written as ${feature.aliases
                    .map(alias => `\`${alias}\``)
                    .join(', ')}`,
                ]
              : []),
          ]
        : []),
      `Editions: ${inEditions.join(', ')}. This page is that of ${edition.id}.`,
    ]),
    ...(rule.kind === 'feature'
      ? [
          '## On each mesh',
          onEachMesh(edition, rule),
          '## At each level of support',
          atEachLevel(edition, rule),
        ]
      : [
          '## What it says',
          table(OUTCOME_HEAD, [outcomeRow('', rule.outcome).slice(1)]),
        ]),
    '## Examples',
    list(rule.examples.map(example => exampleItem(example, edition))),
    ...before(rule, context),
    ...(sources.length > 0
      ? ['## Sources', list(sources.map(sourceItem))]
      : []),
    '[All rules](README.md), [what each mesh offers](../support-matrix.md)',
  ]);
}
