import * as fc from 'fast-check';
import { builtInEditions } from '../knowledge';
import {
  LEVELS,
  ORIGINS,
  VERDICTS,
  type Assessed,
  type Claims,
  type ContextClaim,
  type Edition,
  type Need,
  type OpenQuestion,
  type Provenance,
  type Question,
  type RequirementClaim,
} from '../types';
import { assess } from './assess';
import { evaluate } from './evaluate';
import { mergeProfile } from './mergeProfile';
import { mergeRequirements } from './mergeRequirements';
import { makeGuidedEdition } from './testing/makeGuidedEdition';
import { makeClaims, makePlace } from './testing/makeProfile';
import { recommendFor } from './testing/recommendFor';
import { verdictOf } from './verdictOf';

const entityRef = 'component:default/orders';
const now = '2026-11-22T08:00:00.000Z';
const runs = { numRuns: 300 };

const places: fc.Arbitrary<Provenance> = fc
  .record({
    origin: fc.constantFrom(...ORIGINS),
    basis: fc.constantFrom('declared', 'inferred', 'observed'),
    entityRef: fc.constantFrom('component:default/a', 'system:default/b'),
    field: fc.constantFrom('requires', 'prefers', 'not-needed'),
  } as const)
  .map(makePlace);

const needs: fc.Arbitrary<Need> = fc.constantFrom(
  'required',
  'required',
  'preferred',
  'unknown',
  'none',
);

const claimsAbout = (edition: Edition): fc.Arbitrary<RequirementClaim> =>
  fc.record({
    feature: fc.oneof(
      {
        weight: 12,
        arbitrary: fc.constantFrom(
          ...edition.features.flatMap(({ id, aliases }) => [id, ...aliases]),
        ),
      },
      { weight: 1, arbitrary: fc.constantFrom('tokns', 'Warp-Drive') },
    ),
    need: needs,
    provenance: places,
  });

const contextClaims = (edition: Edition): fc.Arbitrary<ContextClaim> =>
  fc.oneof(
    fc.record({
      key: fc.constantFrom('newCluster' as const, 'platformTeam' as const),
      value: fc.boolean(),
      provenance: places,
    }),
    fc.record({
      key: fc.constantFrom('teamSize' as const, 'pods' as const),
      value: fc.integer({ min: 1, max: 40 }),
      provenance: places,
    }),
    fc.record({
      key: fc.constant('priorities' as const),
      value: fc.subarray(
        edition.guidance.priorities.rows.map(({ id }) => id),
        { minLength: 1, maxLength: 2 },
      ),
      provenance: places,
    }),
  );

const servicesOf = (edition: Edition): fc.Arbitrary<Claims> =>
  fc
    .record({
      requirements: fc.array(claimsAbout(edition), { maxLength: 9 }),
      context: fc.array(contextClaims(edition), { maxLength: 4 }),
    })
    .map(makeClaims);

const needClaim = (feature: string, need: Need): RequirementClaim => ({
  feature,
  need,
  provenance: makePlace({ field: 'answer', origin: 'component' }),
});

const valueClaim = (claim: object): ContextClaim =>
  ({
    ...claim,
    provenance: makePlace({ field: 'answer', origin: 'component' }),
  } as ContextClaim);

/** Every way in which a person may give an answer to an open question. */
const waysToAnswer = (
  { question: id }: OpenQuestion,
  answer: string,
  edition: Edition,
): Partial<Claims>[] => {
  const { teamSizes, priorities, flowchart } = edition.guidance;
  if (id === 'team-size') {
    return [1, 2, 3, 4, 7, 10, 11, 30]
      .filter(
        size =>
          answer ===
          (teamSizes.rows
            .filter(
              ({ when }) =>
                'teamSize' in when &&
                when.teamSize.from <= size &&
                size <= (when.teamSize.to ?? Infinity),
            )
            .map(row => row.id)
            .join('+') || 'none'),
      )
      .map(value => ({ context: [valueClaim({ key: 'teamSize', value })] }));
  }
  if (id === 'priority') {
    return priorities.rows.map(({ id: other }) => ({
      context: [
        valueClaim({
          key: 'priorities',
          value: other === answer ? [answer] : [answer, other],
        }),
      ],
    }));
  }
  const { answeredBy } = flowchart.questions.find(
    question => question.id === id,
  ) as Question;
  const isYes = answer === 'yes';
  if ('context' in answeredBy) {
    const { context: key, includes } = answeredBy;
    if (includes === undefined) {
      return [{ context: [valueClaim({ key, value: isYes })] }];
    }
    return priorities.rows
      .map(row => row.id)
      .filter(other => isYes || other !== includes)
      .map(other => ({
        context: [
          valueClaim({ key, value: isYes ? [other, includes] : [other] }),
        ],
      }));
  }
  const { requirementOf, negated = false } = answeredBy;
  return isYes !== negated
    ? requirementOf.map(feature => ({
        requirements: [needClaim(feature, 'required')],
      }))
    : [
        {
          requirements: requirementOf.map(feature =>
            needClaim(feature, 'none'),
          ),
        },
      ];
};

describe.each(
  [...builtInEditions, makeGuidedEdition()].map(
    (edition): [string, Edition] => [edition.id, edition],
  ),
)('the laws hold under the edition %s', (_, edition) => {
  const services = servicesOf(edition);
  const profileOf = (claims: Claims) =>
    mergeProfile(entityRef, claims, edition);

  it('the order of claims does not matter', () => {
    fc.assert(
      fc.property(
        services.chain(claims =>
          fc.tuple(
            fc.constant(claims),
            fc.shuffledSubarray(claims.requirements, {
              minLength: claims.requirements.length,
            }),
            fc.shuffledSubarray(claims.context, {
              minLength: claims.context.length,
            }),
          ),
        ),
        ([claims, requirements, context]) => {
          expect(
            assess(profileOf({ ...claims, requirements, context }), edition, {
              now,
            }),
          ).toEqual(assess(profileOf(claims), edition, { now }));
        },
      ),
      runs,
    );
  });

  it('a claim does not change the claims it is merged with', () => {
    fc.assert(
      fc.property(services, claims => {
        const before = structuredClone(claims);
        mergeRequirements(claims.requirements, edition);
        expect(claims).toEqual(before);
      }),
      runs,
    );
  });

  it('a need less never gives a worse verdict', () => {
    fc.assert(
      fc.property(
        services.map(profileOf).filter(profile => profile.known),
        fc.nat(),
        (profile, which) => {
          const removed = which % Math.max(1, profile.requirements.length);
          const fewer = {
            ...profile,
            requirements: profile.requirements.filter(
              (__, position) => position !== removed,
            ),
          };
          for (const { id } of edition.meshes) {
            expect(
              VERDICTS.indexOf(evaluate(fewer, edition, id).verdict),
            ).toBeLessThanOrEqual(
              VERDICTS.indexOf(evaluate(profile, edition, id).verdict),
            );
          }
        },
      ),
      runs,
    );
  });

  it('each requirement has one finding, in order, and each problem one after them', () => {
    fc.assert(
      fc.property(services.map(profileOf), profile => {
        for (const { id } of edition.meshes) {
          const { findings } = evaluate(profile, edition, id);
          expect(
            findings
              .slice(0, profile.requirements.length)
              .map(({ feature }) => feature),
          ).toEqual(profile.requirements.map(({ feature }) => feature));
          expect(findings).toHaveLength(
            profile.requirements.length + profile.problems.length,
          );
        }
      }),
      runs,
    );
  });

  it('a service about which nothing is known is never ready and never assessed', () => {
    fc.assert(
      fc.property(
        services.map(claims =>
          profileOf({
            ...claims,
            requirements: claims.requirements.map(claim => ({
              ...claim,
              need: claim.need === 'none' ? 'none' : 'unknown',
            })),
          }),
        ),
        profile => {
          expect(assess(profile, edition, { now }).status).toBe('not-assessed');
          for (const { id } of edition.meshes) {
            expect(evaluate(profile, edition, id).verdict).not.toBe('ready');
          }
        },
      ),
      runs,
    );
  });

  it('the verdict is the worst level', () => {
    fc.assert(
      fc.property(
        services.map(profileOf).filter(profile => profile.known),
        profile => {
          for (const { id } of edition.meshes) {
            const { verdict, findings, tasks } = evaluate(profile, edition, id);
            expect(verdict).toBe(verdictOf(findings.map(({ level }) => level)));
            expect(tasks.map(task => LEVELS.indexOf(task.level))).toEqual(
              tasks
                .map(task => LEVELS.indexOf(task.level))
                .sort((a, b) => b - a),
            );
          }
        },
      ),
      runs,
    );
  });

  it('a blocked mesh is never recommended, and one that is not blocked always stays possible', () => {
    fc.assert(
      fc.property(
        services.map(profileOf).filter(profile => profile.known),
        profile => {
          const { evaluations, recommendation } = assess(profile, edition, {
            now,
          }) as Assessed;
          const blocked = evaluations
            .filter(({ verdict }) => verdict === 'blocked')
            .map(({ mesh }) => mesh);
          expect(
            recommendation.meshes.filter(mesh => blocked.includes(mesh)),
          ).toEqual([]);
          expect(recommendation.meshes.length === 0).toBe(
            blocked.length === evaluations.length,
          );
          expect(recommendation.status === 'all-blocked').toBe(
            blocked.length === evaluations.length,
          );
        },
      ),
      runs,
    );
  });

  it('every outcome is reached by its steps, which begin with the shared ones', () => {
    fc.assert(
      fc.property(
        services.map(profileOf).filter(profile => profile.known),
        profile => {
          const { recommendation } = assess(profile, edition, {
            now,
          }) as Assessed;
          expect(recommendation.outcomes.map(({ mesh }) => mesh)).toEqual(
            recommendation.meshes,
          );
          for (const { mesh, steps } of recommendation.outcomes) {
            expect(steps.at(-1)?.left ?? [mesh]).toContain(mesh);
            expect(steps.slice(0, recommendation.steps.length)).toEqual(
              recommendation.steps,
            );
          }
        },
      ),
      runs,
    );
  });

  it('an answer to an open question never leads where that was not listed', () => {
    let answered = 0;
    fc.assert(
      fc.property(services, claims => {
        const profile = profileOf(claims);
        const before = recommendFor(profile, edition);
        for (const question of before.openQuestions) {
          for (const { answer, meshes } of question.outcomes) {
            for (const way of waysToAnswer(question, answer, edition)) {
              const after = recommendFor(
                profileOf({
                  ...claims,
                  requirements: [
                    ...claims.requirements,
                    ...(way.requirements ?? []),
                  ],
                  context: [...claims.context, ...(way.context ?? [])],
                }),
                edition,
              );
              answered += 1;
              expect(before.meshes).toEqual(
                expect.arrayContaining(after.meshes),
              );
              expect(meshes).toEqual(expect.arrayContaining(after.meshes));
              expect(after.openQuestions).not.toContainEqual(
                expect.objectContaining({ question: question.question }),
              );
            }
          }
        }
      }),
      runs,
    );
    expect(answered).toBeGreaterThan(100);
  });

  it('a question is named only when its answer can change what is possible', () => {
    fc.assert(
      fc.property(services.map(profileOf), profile => {
        const { status, meshes, openQuestions } = recommendFor(
          profile,
          edition,
        );
        expect(status === 'open').toBe(openQuestions.length > 0);
        for (const { outcomes } of openQuestions) {
          const possible = new Set(outcomes.flatMap(each => each.meshes));
          expect(Array.from(possible).sort()).toEqual([...meshes].sort());
        }
      }),
      runs,
    );
  });
});
