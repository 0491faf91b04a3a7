import {
  FEATURE_PLACEHOLDERS,
  OBJECT_PLACEHOLDERS,
  PROBLEM_PLACEHOLDERS,
  RELEASE_PLACEHOLDERS,
  type Remediation,
  type Rule,
  type RuleOutcome,
  type Verified,
} from '../../types';
import { guidanceFile, type EditionRecords } from '../EditionRecords';

/** A text that a reader sees, with what it has to be. */
export interface Text {
  file: string;
  at: string;
  text: string;
  form: 'sentence' | 'question';
  /** The placeholders it may have. */
  placeholders: readonly string[];
}

/** Every text of an edition that has to be a sentence or a question. */
export function textsIn(records: EditionRecords): Text[] {
  return [
    ...inHead(records),
    ...inMeshes(records),
    ...inFeatures(records),
    ...inRules(records),
    ...inGuidance(records),
    ...inFigures(records),
    ...inCorrections(records),
  ];
}

function sentence(
  file: string,
  at: string,
  text: string | undefined,
  placeholders: readonly string[] = [],
): Text[] {
  return text === undefined
    ? []
    : [{ file, at, text, form: 'sentence', placeholders }];
}

function inHead({ head, sources }: EditionRecords): Text[] {
  return [
    ...sentence(head.file, 'summary', head.record.summary),
    ...sources.record.flatMap((source, index) =>
      sentence(sources.file, `${index}.note`, source.note),
    ),
  ];
}

function inMeshes({ meshes }: EditionRecords): Text[] {
  return meshes.flatMap(({ file, record }) => [
    ...sentence(file, 'dataPlane.summary', record.dataPlane.summary),
    ...sentence(file, 'controlPlane.summary', record.controlPlane.summary),
    ...sentence(file, 'philosophy.idea', record.philosophy.idea),
    ...record.resources.ranges.flatMap(({ note }, index) =>
      sentence(file, `resources.ranges.${index}.note`, note),
    ),
    ...record.components.flatMap(({ description, task }, index) => [
      ...sentence(file, `components.${index}.description`, description),
      ...sentence(
        file,
        `components.${index}.task.text`,
        task.text,
        FEATURE_PLACEHOLDERS,
      ),
    ]),
    ...(record.distributions ?? []).flatMap((distribution, index) => {
      const at = `distributions.${index}`;
      return [
        ...sentence(file, `${at}.terms`, distribution.terms),
        ...inVerified(file, at, distribution),
      ];
    }),
    ...(record.constraints ?? []).flatMap((constraint, index) => {
      const at = `constraints.${index}`;
      return [
        ...sentence(file, `${at}.text`, constraint.text),
        ...sentence(file, `${at}.conflict`, constraint.conflict),
        ...inVerified(file, at, constraint),
      ];
    }),
    ...(record.migration ?? []).flatMap(({ text }, index) =>
      sentence(file, `migration.${index}.text`, text),
    ),
  ]);
}

function inVerified(
  file: string,
  at: string,
  { verificationNote }: Verified,
): Text[] {
  return sentence(file, `${at}.verificationNote`, verificationNote);
}

function inFeatures({ features }: EditionRecords): Text[] {
  return features.flatMap(({ file, record }) => [
    ...sentence(file, 'description', record.description),
    ...Object.entries(record.support).flatMap(([mesh, statements]) =>
      statements.flatMap((statement, index) => {
        const at = `support.${mesh}.${index}`;
        return [
          ...sentence(file, `${at}.sinceNote`, statement.sinceNote),
          ...sentence(file, `${at}.note`, statement.note),
          ...sentence(file, `${at}.conflict`, statement.conflict),
          ...inVerified(file, at, statement),
        ];
      }),
    ),
  ]);
}

function inRules({ rules }: EditionRecords): Text[] {
  return rules.flatMap(({ file, record: rule }) => {
    const placeholders = placeholdersOf(rule);
    const inRemediation = (at: string, remediation: Remediation | undefined) =>
      sentence(file, `${at}.text`, remediation?.text, placeholders);
    const inOutcome = (at: string, outcome: RuleOutcome) => [
      ...sentence(file, `${at}.message`, outcome.message, placeholders),
      ...inRemediation(`${at}.remediation`, outcome.remediation),
    ];
    return [
      ...sentence(file, 'description', rule.description),
      ...(rule.kind === 'feature'
        ? [
            ...Object.entries(rule.outcomes).flatMap(([support, outcome]) =>
              inOutcome(`outcomes.${support}`, outcome),
            ),
            ...rule.exceptions.flatMap((exception, index) =>
              inOutcome(`exceptions.${index}`, exception),
            ),
          ]
        : inOutcome('outcome', rule.outcome)),
    ];
  });
}

function placeholdersOf(rule: Rule): readonly string[] {
  switch (rule.kind) {
    case 'feature':
      return FEATURE_PLACEHOLDERS;
    case 'problem':
      return PROBLEM_PLACEHOLDERS[rule.problem];
    case 'release':
      return RELEASE_PLACEHOLDERS[rule.condition];
    case 'object':
      return OBJECT_PLACEHOLDERS;
    default:
      return rule satisfies never;
  }
}

function inGuidance(records: EditionRecords): Text[] {
  const {
    principles = [],
    advice = [],
    noMesh,
    flowchart,
    teamSizes,
    priorities,
    workedCase,
    closing,
  } = records.guidance;
  const question = (file: string, at: string, text: string): Text => ({
    file,
    at,
    text,
    form: 'question',
    placeholders: [],
  });
  const ask = (
    file: string,
    at: string,
    asked: {
      text: string;
      howToAnswer: { text: string };
      opinion?: string;
    },
  ): Text[] => [
    question(file, `${at}text`, asked.text),
    ...sentence(file, `${at}howToAnswer.text`, asked.howToAnswer.text),
    ...sentence(file, `${at}opinion`, asked.opinion),
  ];
  const rules = guidanceFile(records, 'principles');
  const voices = guidanceFile(records, 'advice');
  const without = guidanceFile(records, 'noMesh');
  const chart = guidanceFile(records, 'flowchart');
  const teams = guidanceFile(records, 'teamSizes');
  const worked = guidanceFile(records, 'workedCase');
  const close = guidanceFile(records, 'closing');

  return [
    ...principles.flatMap(({ when, then }, index) => [
      ...sentence(rules, `${index}.when`, when),
      ...sentence(rules, `${index}.then`, then),
    ]),
    ...advice.flatMap((voice, index) => [
      ...sentence(voices, `${index}.text`, voice.text),
      ...inVerified(voices, `${index}`, voice),
    ]),
    ...(noMesh
      ? [
          question(without, 'text', noMesh.text),
          ...sentence(without, 'because', noMesh.because),
        ]
      : []),
    ...flowchart.questions.flatMap((asked, index) => {
      const at = `questions.${index}.`;
      return [
        ...ask(chart, at, asked),
        ...(['yes', 'no'] as const).flatMap(answer => {
          const target = asked[answer];
          return 'because' in target
            ? sentence(chart, `${at}${answer}.because`, target.because)
            : [];
        }),
      ];
    }),
    ...ask(teams, '', teamSizes),
    ...teamSizes.rows.flatMap(({ reason }, index) =>
      sentence(teams, `rows.${index}.reason`, reason),
    ),
    ...ask(guidanceFile(records, 'priorities'), '', priorities),
    ...sentence(worked, 'summary', workedCase.summary),
    ...workedCase.exclusions.flatMap(({ consequence }, index) =>
      sentence(worked, `exclusions.${index}.consequence`, consequence),
    ),
    ...workedCase.tasks.flatMap((task, index) =>
      sentence(worked, `tasks.${index}`, task),
    ),
    ...closing.recommendedFor.flatMap(({ text }, index) =>
      sentence(close, `recommendedFor.${index}.text`, text),
    ),
    ...sentence(close, 'lastWord', closing.lastWord),
  ];
}

function inFigures({ figures }: EditionRecords): Text[] {
  return (figures?.record ?? []).flatMap((figure, index) => [
    ...sentence(figures!.file, `${index}.text`, figure.text),
    ...inVerified(figures!.file, `${index}`, figure),
  ]);
}

function inCorrections({ corrections }: EditionRecords): Text[] {
  return (corrections?.record ?? []).flatMap((correction, index) => [
    ...sentence(corrections!.file, `${index}.claim`, correction.claim),
    ...sentence(corrections!.file, `${index}.truth`, correction.truth),
    ...inVerified(corrections!.file, `${index}`, correction),
  ]);
}
