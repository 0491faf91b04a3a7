import * as fc from 'fast-check';
import { builtInEditions } from '../knowledge/builtInEditions';
import {
  LEVELS,
  VERDICTS,
  type Assessed,
  type Claims,
  type Edition,
} from '../types';
import { assess } from './assess';
import { evaluate } from './evaluate';
import { mergeProfile } from './mergeProfile';
import { mergeRequirements } from './mergeRequirements';
import { claimsOf } from './__testUtils__/claims';
import { editions } from './__testUtils__/editions';
import { makeGuidedEdition } from './__testUtils__/makeGuidedEdition';
import { recommendFor } from './__testUtils__/recommendFor';
import { waysToAnswer } from './__testUtils__/waysToAnswer';
import { verdictOf } from './verdictOf';

const now = '2026-11-22T08:00:00.000Z';
const runs = { numRuns: 250 };

jest.setTimeout(60_000);

const profileOf = (claims: Claims, edition: Edition) =>
  mergeProfile('component:default/orders', claims, edition);

const withAnswer = (
  claims: Claims,
  answer: Pick<Claims, 'requirements' | 'context'>,
): Claims => ({
  ...claims,
  requirements: [...claims.requirements, ...answer.requirements],
  context: [...claims.context, ...answer.context],
});

describe.each<[string, fc.Arbitrary<Edition>]>([
  ...builtInEditions.map((edition): [string, fc.Arbitrary<Edition>] => [
    `the edition ${edition.id}`,
    fc.constant(edition),
  ]),
  ['a small edition', fc.constant(makeGuidedEdition())],
  ['any facts and any guidance', editions],
])('under %s', (_, anyEdition) => {
  const services = anyEdition.chain(edition =>
    claimsOf(edition).map(claims => ({
      edition,
      claims,
      profile: profileOf(claims, edition),
    })),
  );
  const knownServices = services.filter(({ profile }) => profile.known);

  it('the order of claims does not matter', () => {
    fc.assert(
      fc.property(
        services.chain(service =>
          fc.tuple(
            fc.constant(service),
            fc.shuffledSubarray(service.claims.requirements, {
              minLength: service.claims.requirements.length,
            }),
            fc.shuffledSubarray(service.claims.context, {
              minLength: service.claims.context.length,
            }),
          ),
        ),
        ([{ claims, edition, profile }, requirements, context]) => {
          const shuffled = { ...claims, requirements, context };
          expect(
            assess(profileOf(shuffled, edition), edition, { now }),
          ).toEqual(assess(profile, edition, { now }));
        },
      ),
      runs,
    );
  });

  it('merging leaves the claims as they are', () => {
    fc.assert(
      fc.property(services, ({ claims, edition }) => {
        const before = structuredClone(claims);
        mergeRequirements(claims.requirements, edition);
        expect(claims).toEqual(before);
      }),
      runs,
    );
  });

  it('a need less never gives a worse verdict', () => {
    fc.assert(
      fc.property(knownServices, fc.nat(), ({ profile, edition }, which) => {
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
      }),
      runs,
    );
  });

  it('each requirement has one finding, in order, and each problem one after them', () => {
    fc.assert(
      fc.property(services, ({ profile, edition }) => {
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
      fc.property(services, ({ claims, edition }) => {
        const profile = profileOf(
          {
            ...claims,
            requirements: claims.requirements.map(claim => ({
              ...claim,
              need: claim.need === 'none' ? 'none' : 'unknown',
            })),
          },
          edition,
        );
        expect(assess(profile, edition, { now }).status).toBe('not-assessed');
        for (const { id } of edition.meshes) {
          expect(evaluate(profile, edition, id).verdict).not.toBe('ready');
        }
      }),
      runs,
    );
  });

  it('the verdict is the worst level, and the worst tasks come first', () => {
    fc.assert(
      fc.property(knownServices, ({ profile, edition }) => {
        for (const { id } of edition.meshes) {
          const { verdict, findings, tasks } = evaluate(profile, edition, id);
          expect(verdict).toBe(verdictOf(findings.map(({ level }) => level)));
          const ranks = tasks.map(({ level }) => LEVELS.indexOf(level));
          expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
        }
      }),
      runs,
    );
  });

  it('a blocked mesh is never recommended, and without one that is not blocked none is', () => {
    fc.assert(
      fc.property(knownServices, ({ profile, edition }) => {
        const { evaluations, recommendation } = assess(profile, edition, {
          now,
        }) as Assessed;
        const blocked = evaluations
          .filter(({ verdict }) => verdict === 'blocked')
          .map(({ mesh }) => mesh);
        const allBlocked = blocked.length === evaluations.length;
        expect(
          recommendation.meshes.filter(mesh => blocked.includes(mesh)),
        ).toEqual([]);
        expect(recommendation.meshes.length === 0).toBe(allBlocked);
        expect(recommendation.status === 'all-blocked').toBe(allBlocked);
      }),
      runs,
    );
  });

  it('steps lead to their outcome, never add a mesh, and begin with the shared ones', () => {
    fc.assert(
      fc.property(services, ({ profile, edition }) => {
        const { meshes, steps, outcomes } = recommendFor(profile, edition);
        expect(outcomes.map(({ mesh }) => mesh)).toEqual(meshes);
        for (const outcome of outcomes) {
          expect(outcome.steps.slice(0, steps.length)).toEqual(steps);
          let before = edition.meshes.map(({ id }) => id);
          for (const { left } of outcome.steps) {
            expect(before).toEqual(expect.arrayContaining(left));
            before = left;
          }
          expect(before).toEqual([outcome.mesh]);
        }
      }),
      runs,
    );
  });

  it('an answer to an open question never leads where that was not listed', () => {
    let answers = 0;
    fc.assert(
      fc.property(services, ({ claims, profile, edition }) => {
        const before = recommendFor(profile, edition);
        for (const { question, outcomes } of before.openQuestions) {
          for (const { answer, meshes } of outcomes) {
            for (const way of waysToAnswer(
              question,
              answer,
              profile,
              edition,
            )) {
              const after = recommendFor(
                profileOf(withAnswer(claims, way), edition),
                edition,
              );
              answers += 1;
              expect(before.meshes).toEqual(
                expect.arrayContaining(after.meshes),
              );
              expect(meshes).toEqual(expect.arrayContaining(after.meshes));
              expect(after.openQuestions).not.toContainEqual(
                expect.objectContaining({ question }),
              );
            }
          }
        }
      }),
      runs,
    );
    expect(answers).toBeGreaterThan(100);
  });

  it('what is decided stays, whichever open question is answered', () => {
    let answers = 0;
    fc.assert(
      fc.property(services, ({ claims, profile, edition }) => {
        const before = recommendFor(profile, edition);
        if (before.status !== 'decided') {
          return;
        }
        const { flowchart } = edition.guidance;
        for (const { id, answeredBy } of flowchart.questions) {
          const isKnown =
            'context' in answeredBy
              ? profile.context[answeredBy.context] !== undefined
              : answeredBy.unmentioned !== undefined ||
                [...profile.requirements, ...profile.notNeeded].some(
                  ({ feature }) =>
                    answeredBy.requirementOf.some(
                      asked =>
                        asked.startsWith(feature) || feature.startsWith(asked),
                    ),
                );
          for (const answer of isKnown ? [] : ['yes', 'no']) {
            for (const way of waysToAnswer(id, answer, profile, edition)) {
              const after = recommendFor(
                profileOf(withAnswer(claims, way), edition),
                edition,
              );
              answers += 1;
              expect(after.meshes).toEqual(before.meshes);
            }
          }
        }
      }),
      runs,
    );
    expect(answers).toBeGreaterThan(20);
  });

  it('questions are named when, and only when, something is open', () => {
    fc.assert(
      fc.property(services, ({ profile, edition }) => {
        const { status, meshes, openQuestions } = recommendFor(
          profile,
          edition,
        );
        expect(status === 'open').toBe(openQuestions.length > 0);
        for (const { outcomes } of openQuestions) {
          expect(
            Array.from(new Set(outcomes.flatMap(each => each.meshes))).sort(),
          ).toEqual([...meshes].sort());
        }
      }),
      runs,
    );
  });
});
