import type { Edition, Rule } from '../../types';
import type { Located } from '../EditionRecords';
import { featureSchema, meshSchema } from '../schema';
import { describeIssue, nameKnownKeys } from './describeIssue';
import { didYouMean, type Candidate } from './nearestIds';
import type { Overlay } from './Overlay';
import { problemAt, type OverlayProblem } from './OverlayProblem';

const BUILT_IN_CODE = /^MR\d/;

/** What an edition does not have comes as a whole record, once, and a code stands for one thing for ever. */
export function checkNew(
  edition: Edition,
  { file, record: overlay }: Located<Overlay>,
): OverlayProblem[] {
  const { meshes = [], features = [], rules = [] } = overlay;
  const wholeFeature = featureSchema.omit({ support: true });
  return [
    ...meshes.flatMap((mesh, index) =>
      edition.meshes.some(({ id }) => id === mesh.id)
        ? []
        : checkWhole(
            { file, path: ['meshes', index], data: overlay },
            { what: 'mesh', id: mesh.id, among: edition.meshes },
            meshSchema.safeParse(mesh, { error: nameKnownKeys }).error?.issues,
          ),
    ),
    ...features.flatMap((feature, index) =>
      edition.features.some(({ id }) => id === feature.id)
        ? []
        : checkWhole(
            { file, path: ['features', index], data: overlay },
            {
              what: 'feature',
              id: feature.id,
              among: edition.features.map(({ id, aliases }) => ({
                id,
                names: aliases,
              })),
            },
            wholeFeature.safeParse(feature, { error: nameKnownKeys }).error
              ?.issues,
          ),
    ),
    ...rules.flatMap((rule, index) => checkCode(edition, rule, index, file)),
    ...(['meshes', 'features', 'rules', 'manifests', 'sources'] as const)
      .map(key => ({ key, ids: (overlay[key] ?? []).map(idOf) }))
      .flatMap(({ key, ids }) =>
        ids.flatMap((id, index) =>
          ids.indexOf(id) === index
            ? []
            : [
                problemAt(
                  'ids',
                  file,
                  [key, index],
                  `"${id}" again`,
                  'each once in an overlay',
                ),
              ],
        ),
      ),
  ];
}

function idOf(record: { id: string } | { code: string }): string {
  return 'id' in record ? record.id : record.code;
}

/** Says at once what a record lacks that the edition does not have, because it may be meant for one that it has. */
function checkWhole(
  place: { file: string; path: PropertyKey[]; data: unknown },
  record: { what: string; id: string; among: readonly Candidate[] },
  issues: Parameters<typeof describeIssue>[0][] = [],
): OverlayProblem[] {
  const { file, path, data } = place;
  const { what, id, among } = record;
  const problems = issues.flatMap(issue =>
    describeIssue(issue, data, file, path),
  );
  const isMissing = ({ found }: OverlayProblem) => found === 'nothing';
  const missing = problems.filter(isMissing);
  return [
    ...(missing.length > 0
      ? [
          problemAt(
            'references',
            file,
            [...path, 'id'],
            `"${id}" without ${missing
              .map(problem => problem.path.slice(path.length).join('.'))
              .join(', ')}`,
            `a ${what} of the edition, or a whole record of a new one${didYouMean(
              id,
              among,
            )}`,
          ),
        ]
      : []),
    ...problems.filter(problem => !isMissing(problem)),
  ];
}

function checkCode(
  edition: Edition,
  rule: Rule,
  index: number,
  file: string,
): OverlayProblem[] {
  const at = ['rules', index, 'code'];
  const known = edition.rules.find(({ code }) => code === rule.code);
  if (!known) {
    return BUILT_IN_CODE.test(rule.code)
      ? [
          problemAt(
            'codes',
            file,
            at,
            `"${rule.code}", which the edition ${edition.id} does not have`,
            'the code of a rule that is to be replaced, or one with a prefix of its own such as "ACME0001"',
          ),
        ]
      : [];
  }
  return standsFor(rule) === standsFor(known)
    ? []
    : [
        problemAt(
          'codes',
          file,
          at,
          `"${rule.code}" for ${standsFor(rule)}`,
          `${standsFor(known)}, for which this code stands`,
        ),
      ];
}

function standsFor(rule: Rule): string {
  switch (rule.kind) {
    case 'feature':
      return `the feature ${rule.feature}`;
    case 'problem':
      return `the problem ${rule.problem}`;
    case 'release':
      return `the release condition ${rule.condition}`;
    case 'object':
      return `objects that are ${rule.objects}`;
    default:
      throw new Error(`Unexpected rule ${rule satisfies never}`);
  }
}
