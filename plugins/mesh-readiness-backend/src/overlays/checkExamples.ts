import {
  type Claims,
  type Edition,
  evaluate,
  type Finding,
  mergeProfile,
  type OverlayProblem,
  placeOfExample,
  problemAt,
  type Rule,
  type RuleExample,
} from 'backstage-plugin-mesh-readiness-common';
import { profileClaims } from '../assess/profileClaims';

/** What an example says of a rule that is to stay silent. */
const SILENCE = 'nothing';

/** The examples of an overlay's rules are their tests: each rule says what its examples show. */
export function checkExamples(
  edition: Edition,
  { file, rules }: { file: string; rules: readonly Rule[] },
): OverlayProblem[] {
  return rules.flatMap((rule, index) =>
    rule.examples.flatMap((example, place) => {
      const found = findingsOf(edition, rule, example).find(
        ({ code }) => code === rule.code,
      );
      const path = ['rules', index, 'examples', place];
      const isSilent =
        (rule.kind === 'release' || rule.kind === 'object') &&
        example.says === SILENCE;
      if (isSilent ? !found : found && isShown(found, example)) {
        return [];
      }
      return [
        problemAt(
          'examples',
          file,
          path,
          found ? `"${found.level}: ${found.message}"` : SILENCE,
          isSilent
            ? SILENCE
            : `the level "${example.level}" and the words "${example.says}", as the example shows`,
        ),
      ];
    }),
  );
}

function isShown({ level, message }: Finding, example: RuleExample): boolean {
  return level === example.level && message.includes(example.says);
}

function findingsOf(
  edition: Edition,
  rule: Rule,
  example: RuleExample,
): Finding[] {
  const now = `${example.on ?? edition.date}T12:00:00.000Z`;
  return evaluate(
    mergeProfile(
      'component:default/example',
      claimsOf(rule, example, now),
      edition,
    ),
    edition,
    example.mesh ?? edition.meshes[0].id,
    { now },
  ).findings;
}

function claimsOf(rule: Rule, example: RuleExample, now: string): Claims {
  const { requires, prefers, mesh, release, distribution, kubernetesVersion } =
    example;
  const claims = profileClaims(
    {
      requires,
      prefers,
      context: {
        kubernetesVersion,
        ...(mesh !== undefined &&
          (release ?? distribution) !== undefined && {
            installedMesh: { mesh, release, distribution },
          }),
      },
    },
    now,
  );
  switch (rule.kind) {
    case 'problem':
      return {
        ...claims,
        problems: [
          { kind: rule.problem, params: example.problem ?? {}, because: [] },
        ],
      };
    case 'object':
      return {
        ...claims,
        requirements: claims.requirements.flatMap(claim =>
          (example.statedBy ?? []).map(groupKind => ({
            ...claim,
            provenance: placeOfExample(groupKind, now),
          })),
        ),
      };
    case 'feature':
    case 'release':
      return claims;
    default:
      return rule satisfies never;
  }
}
