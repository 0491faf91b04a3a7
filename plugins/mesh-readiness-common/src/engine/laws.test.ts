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
import { problemFinding } from './problemFinding';
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

const hasDoubtfulStatements = (edition: Edition) =>
  edition.features.some(({ support }) =>
    Object.values(support)
      .flat()
      .some(({ verification, conflict }) => verification ?? conflict),
  );

describe.each<[string, fc.Arbitrary<Edition>, boolean]>([
  ...builtInEditions.map(
    (edition): [string, fc.Arbitrary<Edition>, boolean] => [
      `the edition ${edition.id}`,
      fc.constant(edition),
      hasDoubtfulStatements(edition),
    ],
  ),
  ['a small edition', fc.constant(makeGuidedEdition()), false],
  ['any facts and any guidance', editions, true],
])('under %s', (_, anyEdition, hasDoubts) => {
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
            fc.shuffledSubarray(service.claims.enrolments, {
              minLength: service.claims.enrolments.length,
            }),
          ),
        ),
        ([{ claims, edition, profile }, requirements, context, enrolments]) => {
          const shuffled = { ...claims, requirements, context, enrolments };
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
            VERDICTS.indexOf(evaluate(fewer, edition, id, { now }).verdict),
          ).toBeLessThanOrEqual(
            VERDICTS.indexOf(evaluate(profile, edition, id, { now }).verdict),
          );
        }
      }),
      runs,
    );
  });

  it('each requirement has one finding, in order, then come those about the release, then one for each problem', () => {
    fc.assert(
      fc.property(services, ({ profile, edition }) => {
        for (const { id } of edition.meshes) {
          const { findings } = evaluate(profile, edition, id, { now });
          expect(
            findings
              .slice(0, profile.requirements.length)
              .map(({ feature }) => feature),
          ).toEqual(profile.requirements.map(({ feature }) => feature));
          const others = findings.slice(profile.requirements.length);
          const problems = others.splice(
            others.length - profile.problems.length,
          );
          expect(problems).toEqual(
            profile.problems.map(problem => problemFinding(problem, edition)),
          );
          const codes = edition.rules
            .filter(({ kind }) => kind === 'release')
            .map(({ code }) => code);
          expect(others.filter(({ code }) => !codes.includes(code))).toEqual(
            [],
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
          expect(evaluate(profile, edition, id, { now }).verdict).not.toBe(
            'ready',
          );
        }
      }),
      runs,
    );
  });

  it('the verdict is the worst level, and the worst tasks come first', () => {
    fc.assert(
      fc.property(knownServices, ({ profile, edition }) => {
        for (const { id } of edition.meshes) {
          const { verdict, findings, tasks } = evaluate(profile, edition, id, {
            now,
          });
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
        expect(
          recommendation.status === 'all-blocked' ||
            (recommendation.status === 'no-mesh' && allBlocked),
        ).toBe(allBlocked);
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
        expect(
          status === 'open' ||
            (status === 'no-mesh' && openQuestions.length > 0),
        ).toBe(openQuestions.length > 0);
        for (const { outcomes } of openQuestions) {
          expect(
            Array.from(new Set(outcomes.flatMap(each => each.meshes))).sort(),
          ).toEqual([...meshes].sort());
        }
      }),
      runs,
    );
  });

  it('a finding carries a doubt when, and only when, what it rests on is not verified or is contradicted', () => {
    let doubtful = 0;
    fc.assert(
      fc.property(services, ({ profile, edition }) => {
        for (const { id } of edition.meshes) {
          const { findings } = evaluate(profile, edition, id, { now });
          for (const { evidence, doubts } of findings) {
            const { verification = 'verified', conflict } =
              evidence.statement ?? {};
            const kinds = [
              ...(verification === 'verified' ? [] : [verification]),
              ...(conflict === undefined ? [] : ['contradicted']),
            ];
            doubtful += kinds.length;
            expect((doubts ?? []).map(({ kind }) => kind)).toEqual(kinds);
          }
        }
      }),
      runs,
    );
    expect(doubtful > 0).toBe(hasDoubts);
  });

  it('a doubt leaves the level as it is', () => {
    fc.assert(
      fc.property(knownServices, ({ profile, edition }) => {
        const trusting: Edition = {
          ...edition,
          features: edition.features.map(feature => ({
            ...feature,
            support: Object.fromEntries(
              Object.entries(feature.support).map(([mesh, statements]) => [
                mesh,
                statements.map(
                  ({ verification, verificationNote, conflict, ...rest }) =>
                    rest,
                ),
              ]),
            ),
          })),
        };
        for (const { id } of edition.meshes) {
          const levelsUnder = (known: Edition) =>
            evaluate(profile, known, id, { now }).findings.map(
              ({ level }) => level,
            );
          expect(levelsUnder(trusting)).toEqual(levelsUnder(edition));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('a service that may need what only a mesh gives is never told to have none', () => {
    fc.assert(
      fc.property(services, ({ profile, edition }) => {
        const neededFor = edition.guidance.noMesh?.neededFor ?? [];
        const needsMesh = profile.requirements.some(
          ({ feature, known }) =>
            !known ||
            neededFor.some(
              whole => feature === whole || feature.startsWith(`${whole}.`),
            ),
        );
        const { status, noMesh } = recommendFor(profile, edition);
        expect(status === 'no-mesh').toBe(noMesh !== undefined);
        expect(status === 'no-mesh').toBe(
          neededFor.length > 0 && profile.known && !needsMesh,
        );
      }),
      runs,
    );
  });

  it('a migration is part of what the edition says, in its order, and empty where the service runs already', () => {
    fc.assert(
      fc.property(services, ({ profile, edition }) => {
        for (const { id, migration: steps = [] } of edition.meshes) {
          const { migration } = evaluate(profile, edition, id, { now });
          const positions = migration.map(({ text }) =>
            steps.findIndex(step => step.text === text),
          );
          expect(positions).toEqual([...positions].sort((a, b) => a - b));
          expect(positions).not.toContain(-1);
          expect(new Set(migration.map(task => task.id)).size).toBe(
            migration.length,
          );
          const always = steps.filter(({ onlyFor, from }) => !onlyFor && !from);
          expect(migration.length).toBeGreaterThanOrEqual(
            profile.enrolment?.mesh === id ? 0 : always.length,
          );
          expect(profile.enrolment?.mesh === id && migration.length > 0).toBe(
            false,
          );
        }
      }),
      runs,
    );
  });
});
