import { evaluate, mergeProfile } from '../engine';
import type {
  Claims,
  ContextClaim,
  Edition,
  Finding,
  Need,
  Provenance,
  RuleExample,
} from '../types';
import { builtInEditions } from './builtInEditions';

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

const installed = (mesh: string, release: string): ContextClaim => ({
  key: 'installedMesh',
  value: { mesh, release },
  provenance: place,
});

const findingsOf = (edition: Edition, claims: Partial<Claims>, mesh: string) =>
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
        ...claims,
      },
      edition,
    ),
    edition,
    mesh,
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

    it.each(examples)('%s: %s', (code, name, rule, example) => {
      const findings =
        rule.kind === 'feature'
          ? findingsOf(
              edition,
              {
                requirements: [
                  ...(example.requires ?? []).map(need =>
                    claim(need, 'required'),
                  ),
                  ...(example.prefers ?? []).map(need =>
                    claim(need, 'preferred'),
                  ),
                ],
                context: example.release
                  ? [installed(example.mesh!, example.release)]
                  : [],
              },
              example.mesh!,
            )
          : findingsOf(
              edition,
              {
                problems: [
                  {
                    kind: rule.problem,
                    params: example.problem!,
                    because: [place],
                  },
                ],
              },
              edition.meshes[0].id,
            );
      const found = findings.filter(finding => finding.code === code);
      expect(found.map(() => name)).toEqual([name]);
      expectToSay(found[0], example);
    });
  },
);
