import * as fc from 'fast-check';
import { builtInEditions } from '../../knowledge';
import type { Edition, Step } from '../../types';
import { mergeProfile } from '../mergeProfile';
import { claimsOf } from '../__testUtils__/claims';
import { makeProfile } from '../__testUtils__/makeProfile';
import { recommendFor } from '../__testUtils__/recommendFor';

jest.setTimeout(60_000);

const edition: Edition = builtInEditions.find(({ id }) => id === '2026-11')!;
const { flowchart, teamSizes, priorities } = edition.guidance;

const opinions = flowchart.questions
  .filter(({ opinion }) => opinion !== undefined)
  .map(({ id }) => id);

const isOpinion = (step: Step) =>
  step.kind === 'table' ||
  (step.kind === 'question' && opinions.includes(step.question));

const isChoice = (step: Step) => step.kind !== 'exclusion';

describe('what is an opinion', () => {
  it('is marked as one', () => {
    expect(opinions).toEqual([
      'new-cluster',
      'platform-team',
      'quick-adoption',
    ]);
    expect([teamSizes.opinion, priorities.opinion]).not.toContain(undefined);
  });

  it('never excludes a mesh that facts prefer', () => {
    let asked = 0;
    fc.assert(
      fc.property(claimsOf(edition), claims => {
        const profile = mergeProfile('component:default/a', claims, edition);
        for (const { mesh, steps } of recommendFor(profile, edition).outcomes) {
          const all = edition.meshes.map(({ id }) => id);
          const choices = steps.filter(isChoice);
          const excluded = steps.filter(step => !isChoice(step));
          let preferred = excluded.at(-1)?.left ?? all;
          for (const step of choices) {
            if (step.kind === 'question' && !isOpinion(step)) {
              const agreed = preferred.filter(id =>
                step.speaksFor?.includes(id),
              );
              preferred = agreed.length > 0 ? agreed : preferred;
            }
          }
          asked += choices.filter(isOpinion).length;
          expect(preferred).toContain(mesh);
        }
      }),
      { numRuns: 400 },
    );
    expect(asked).toBeGreaterThan(100);
  });

  it('is asked only after all facts', () => {
    fc.assert(
      fc.property(claimsOf(edition), claims => {
        const profile = mergeProfile('component:default/a', claims, edition);
        for (const { steps } of recommendFor(profile, edition).outcomes) {
          const choices = steps.filter(isChoice);
          const first = choices.findIndex(isOpinion);
          const later = first < 0 ? [] : choices.slice(first);
          expect(
            later.filter(step => step.kind === 'question' && !isOpinion(step)),
          ).toEqual([]);
        }
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['a new cluster', { newCluster: true }],
    ['a team of two', { teamSize: 2 }],
    ['a hurry', { priorities: ['quick-adoption'] }],
    ['a platform team', { platformTeam: true }],
  ])(
    'does not take a service that checks tokens off Istio: %s',
    (_, context) => {
      const { meshes } = recommendFor(
        makeProfile(edition, { required: ['jwt'] }, context),
        edition,
      );
      expect(
        meshes.filter(
          mesh => !['istio-sidecar', 'istio-ambient'].includes(mesh),
        ),
      ).toEqual([]);
      expect(meshes).not.toEqual([]);
    },
  );
});
