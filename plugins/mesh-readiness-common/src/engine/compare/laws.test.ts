import * as fc from 'fast-check';
import { builtInEditions } from '../../knowledge/builtInEditions';
import type {
  Assessed,
  Claims,
  Edition,
  EditionComparison,
  EvaluationComparison,
} from '../../types';
import { assess } from '../assess';
import { mergeProfile } from '../mergeProfile';
import { claimsOf } from '../__testUtils__/claims';
import { editions } from '../__testUtils__/editions';
import { compareAssessments } from './compareAssessments';
import { compareEditions } from './compareEditions';

const now = '2026-11-22T08:00:00.000Z';
const runs = { numRuns: 40 };

jest.setTimeout(60_000);

const later: fc.Arbitrary<Edition> = editions.map(edition => ({
  ...edition,
  id: '2001-01',
  date: '2001-01-01',
}));

const pairs: [string, fc.Arbitrary<[Edition, Edition]>][] = [
  [
    'the editions that are built in',
    fc.constant([builtInEditions[0], builtInEditions.at(-1)!]),
  ],
  ['any two editions', fc.tuple(editions, later)],
];

const SWAPPED = { added: 'removed', removed: 'added', changed: 'changed' };

const swapSides = <T extends { before?: unknown; after?: unknown }>({
  before,
  after,
  ...others
}: T) => ({
  ...others,
  ...(after === undefined ? {} : { before: after }),
  ...(before === undefined ? {} : { after: before }),
});

/** Without citations, as the names of sources that both have otherwise depend on the side. */
const withoutSources = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, inner) =>
      key === 'sources' ? undefined : inner,
    ),
  );

const swapEditions = (comparison: EditionComparison) => ({
  ...swapSides(comparison),
  meshes: comparison.meshes.map(mesh => ({
    ...mesh,
    change: SWAPPED[mesh.change],
  })),
  features: comparison.features.map(feature => ({
    ...feature,
    change: SWAPPED[feature.change],
  })),
  support: comparison.support.map(swapSides),
  rules: comparison.rules.map(swapSides),
  guidance: comparison.guidance.map(swapSides),
});

const inAnyOrder = (parts: string[]) => [...parts].sort();

/** Which fields come first depends on the side that has them. */
const sortParts = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, inner) =>
      key === 'parts' ? inAnyOrder(inner) : inner,
    ),
  );

const swapEvaluation = (comparison: EvaluationComparison) => ({
  ...swapSides(comparison),
  findings: comparison.findings.map(swapSides),
});

const inOneOrder = (value: unknown): unknown =>
  Array.isArray(value) || typeof value !== 'object' || value === null
    ? value
    : Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, inner]) => [key, inOneOrder(inner)]);

const byText = (list: unknown[]) =>
  list.map(one => JSON.stringify(inOneOrder(one))).sort();

const assessed = (claims: Claims, edition: Edition): Assessed | undefined => {
  const assessment = assess(
    mergeProfile('component:default/orders', claims, edition),
    edition,
    { now },
  );
  return assessment.status === 'assessed' ? assessment : undefined;
};

describe.each(pairs)('comparing %s', (_, anyPair) => {
  const services = anyPair
    .chain(([before, after]) =>
      fc.tuple(
        fc.constant({ before, after }),
        fc.oneof(claimsOf(before), claimsOf(after)),
      ),
    )
    .map(([both, claims]) => ({
      both,
      before: assessed(claims, both.before),
      after: assessed(claims, both.after),
    }))
    .filter(({ before, after }) => before !== undefined && after !== undefined);

  it('an edition does not differ from itself', () => {
    fc.assert(
      fc.property(anyPair, ([one, other]) => {
        for (const edition of [one, other]) {
          expect(compareEditions(edition, structuredClone(edition))).toEqual({
            before: edition.id,
            after: edition.id,
            meshes: [],
            features: [],
            support: [],
            rules: [],
            guidance: [],
            corrections: [],
            sources: [],
          });
        }
      }),
      runs,
    );
  });

  it('swapping the editions swaps before and after', () => {
    fc.assert(
      fc.property(anyPair, ([before, after]) => {
        expect(
          withoutSources(sortParts(compareEditions(after, before))),
        ).toEqual(
          withoutSources(
            sortParts(swapEditions(compareEditions(before, after))),
          ),
        );
      }),
      runs,
    );
  });

  it('every citation is among the sources', () => {
    fc.assert(
      fc.property(anyPair, ([before, after]) => {
        const { sources, ...comparison } = compareEditions(before, after);
        const cited = new Set<string>();
        JSON.stringify(comparison, (key, value) => {
          if (key === 'sources') {
            (value as string[]).forEach(id => cited.add(id));
          }
          return value;
        });
        expect(sources.map(({ id }) => id).sort()).toEqual([...cited].sort());
      }),
      runs,
    );
  });

  it('a service does not differ from itself', () => {
    fc.assert(
      fc.property(services, ({ both, after }) => {
        const comparison = compareAssessments(after!, structuredClone(after!), {
          before: both.after,
          after: both.after,
        });
        expect(comparison.meshes.flatMap(({ findings }) => findings)).toEqual(
          [],
        );
        expect(comparison.meshes.map(mesh => mesh.before)).toEqual(
          comparison.meshes.map(mesh => mesh.after),
        );
        expect(comparison.sources).toEqual([]);
      }),
      runs,
    );
  });

  it('swapping the assessments swaps before and after', () => {
    fc.assert(
      fc.property(services, ({ both, before, after }) => {
        const there = compareAssessments(before!, after!, both);
        const back = compareAssessments(after!, before!, {
          before: both.after,
          after: both.before,
        });
        expect(back.recommendation).toEqual(swapSides(there.recommendation));
        back.meshes.forEach((mesh, position) => {
          const { findings, ...verdicts } = withoutSources(
            swapEvaluation(there.meshes[position]),
          ) as EvaluationComparison;
          expect(withoutSources(mesh)).toMatchObject(verdicts as object);
          expect(byText(withoutSources(mesh.findings) as unknown[])).toEqual(
            byText(findings),
          );
        });
      }),
      runs,
    );
  });

  it('a verdict that differs has a finding that says why', () => {
    fc.assert(
      fc.property(services, ({ both, before, after }) => {
        for (const mesh of compareAssessments(before!, after!, both).meshes) {
          expect(
            mesh.before === mesh.after ||
              mesh.findings.some(
                finding => finding.before?.level !== finding.after?.level,
              ),
          ).toBe(true);
        }
      }),
      runs,
    );
  });

  it('the same question has the same answer, and nothing that was given is changed', () => {
    fc.assert(
      fc.property(services, ({ both, before, after }) => {
        const given = structuredClone({ both, before, after });
        const first = compareAssessments(before!, after!, both);
        expect(compareAssessments(before!, after!, both)).toEqual(first);
        expect(compareEditions(both.before, both.after)).toEqual(
          compareEditions(given.both.before, given.both.after),
        );
        expect({ both, before, after }).toEqual(given);
      }),
      runs,
    );
  });
});
