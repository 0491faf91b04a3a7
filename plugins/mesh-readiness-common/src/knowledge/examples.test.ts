import { evaluate, mergeProfile } from '../engine';
import type {
  Claims,
  ContextClaim,
  Edition,
  Finding,
  Need,
  Provenance,
  Rule,
  RuleExample,
} from '../types';
import { builtInEditions } from './builtInEditions';
import { placeOfExample } from './placeOfExample';

const place: Provenance = {
  source: 'annotations',
  origin: 'component',
  basis: 'declared',
  entityRef: 'component:default/orders',
  field: 'metadata.annotations["mesh-readiness.io/requires"]',
  raw: 'as written',
  readAt: '2026-11-22T12:00:00.000Z',
};

const claim = (feature: string, need: Need) => ({
  feature,
  need,
  provenance: place,
});

/** What an example says about the cluster. */
const surroundingsOf = ({
  mesh,
  release,
  distribution,
  kubernetesVersion,
}: RuleExample): ContextClaim[] => [
  ...(mesh && (release ?? distribution)
    ? [
        {
          key: 'installedMesh' as const,
          value: { mesh, release, distribution },
          provenance: place,
        },
      ]
    : []),
  ...(kubernetesVersion
    ? [
        {
          key: 'kubernetesVersion' as const,
          value: kubernetesVersion,
          provenance: place,
        },
      ]
    : []),
];

const claimsOf = (rule: Rule, example: RuleExample): Partial<Claims> => {
  switch (rule.kind) {
    case 'feature':
    case 'release':
      return {
        requirements: [
          ...(example.requires ?? []).map(need => claim(need, 'required')),
          ...(example.prefers ?? []).map(need => claim(need, 'preferred')),
        ],
        context: surroundingsOf(example),
      };
    case 'object':
      return {
        requirements: (example.statedBy ?? []).flatMap(groupKind =>
          (['requires', 'prefers'] as const).flatMap(key =>
            (example[key] ?? []).map(need => ({
              ...claim(need, key === 'requires' ? 'required' : 'preferred'),
              provenance: placeOfExample(groupKind, place.readAt),
            })),
          ),
        ),
        context: surroundingsOf(example),
      };
    case 'problem':
      return {
        problems: [
          { kind: rule.problem, params: example.problem!, because: [place] },
        ],
      };
    default:
      return rule satisfies never;
  }
};

const findingsOf = (edition: Edition, rule: Rule, example: RuleExample) =>
  evaluate(
    mergeProfile(
      'component:default/orders',
      {
        requirements: [],
        context: [],
        enrolments: [],
        problems: [],
        reports: [],
        complete: [],
        ...claimsOf(rule, example),
      },
      edition,
    ),
    edition,
    example.mesh ?? edition.meshes[0].id,
    { now: `${example.on ?? edition.date}T12:00:00.000Z` },
  ).findings;

const expectToSay = (finding: Finding, example: RuleExample) => {
  expect(finding.level).toBe(example.level);
  expect(finding.message).toContain(example.says);
  for (const text of [
    finding.message,
    ...finding.remediations.map(remediation => remediation.text),
  ]) {
    expect(text).not.toMatch(/[{}]/);
    expect(text).toMatch(/[^.]\.$/);
  }
};

describe.each(builtInEditions.map(edition => [edition.id, edition] as const))(
  'the rules of %s say what their examples show',
  (_, edition) => {
    const examples = edition.rules.flatMap(rule =>
      rule.examples.map(
        example => [rule.code, example.name, rule, example] as const,
      ),
    );
    const isSilent = (rule: Rule, { says }: RuleExample) =>
      (rule.kind === 'release' || rule.kind === 'object') && says === 'nothing';

    it.each(examples.filter(([, , rule, example]) => !isSilent(rule, example)))(
      '%s: %s',
      (code, name, rule, example) => {
        const found = findingsOf(edition, rule, example).filter(
          finding => finding.code === code,
        );
        expect(found.map(() => name)).toEqual([name]);
        expectToSay(found[0], example);
      },
    );

    it('and say nothing where their examples say nothing', () => {
      const silent = examples.filter(([, , rule, example]) =>
        isSilent(rule, example),
      );
      expect(
        silent.filter(([code, , rule, example]) =>
          findingsOf(edition, rule, example).some(
            finding => finding.code === code,
          ),
        ),
      ).toEqual([]);
    });
  },
);

describe('the rules of the newest edition', () => {
  const [{ rules }] = [...builtInEditions].sort((a, b) =>
    b.date.localeCompare(a.date),
  );
  const isGood = ({ level }: RuleExample) => level === 'ok' || level === 'info';

  it('show a good and a bad case for each need, each release and each object', () => {
    const isShown = (rule: Rule) =>
      rule.kind === 'problem' ||
      (rule.kind === 'release' || rule.kind === 'object'
        ? new Set(rule.examples.map(({ says }) => says === 'nothing')).size > 1
        : rule.examples.some(isGood) && !rule.examples.every(isGood));
    expect(
      rules.filter(rule => !isShown(rule)).map(({ code }) => code),
    ).toEqual([]);
  });

  it('say what to do, who does it and how long it takes', () => {
    const remediationsOf = (rule: Rule) =>
      (rule.kind === 'feature'
        ? [...Object.values(rule.outcomes), ...rule.exceptions]
        : [rule.outcome]
      ).flatMap(({ remediation }) => remediation ?? []);
    expect(
      rules
        .filter(rule => remediationsOf(rule).length === 0)
        .map(rule => ('objects' in rule ? rule.objects : rule.code)),
    ).toEqual(['in-place']);
    for (const { actor, effortHours } of rules.flatMap(remediationsOf)) {
      expect(['service-team', 'platform-team']).toContain(actor);
      expect(effortHours).toBeGreaterThan(0);
    }
  });
});
