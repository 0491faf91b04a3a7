import * as fc from 'fast-check';
import {
  RELEASE_CONDITIONS,
  SUPPORT_LEVELS,
  type AnsweredBy,
  type Edition,
  type Feature,
  type Question,
  type Release,
  type SupportLevel,
  type SupportStatement,
  type Target,
} from '../../types';
import {
  makeEdition,
  makeFeature,
  makeGuidance,
  makeReleaseRule,
  makeRule,
} from './makeEdition';

const MESHES = ['pods', 'nodes', 'kernel'];
const FEATURES = ['security.tokens', 'traffic.limits', 'platform.small'];
const PRIORITIES = ['cost', 'speed', 'calm'];
const QUESTIONS = ['q0', 'q1', 'q2', 'q3'];

const someMeshes = fc.subarray(MESHES, { minLength: 1 });

/** Leads to a later question or to meshes, so that no flowchart runs in a circle. */
const targetsFrom = (position: number): fc.Arbitrary<Target> =>
  fc.oneof(
    someMeshes.map(meshes => ({ meshes, because: 'So it is.' })),
    ...QUESTIONS.slice(position + 1).map(question => fc.constant({ question })),
  );

/** Where there is an answer for what is not mentioned, it is that it is not needed: guidance that assumes both would contradict itself. */
const answeredBy: fc.Arbitrary<AnsweredBy> = fc.oneof(
  fc
    .record({
      requirementOf: fc.subarray(FEATURES, { minLength: 1, maxLength: 2 }),
      negated: fc.boolean(),
      assumes: fc.boolean(),
    })
    .map(({ requirementOf, negated, assumes }) => ({
      requirementOf,
      negated,
      ...(assumes
        ? { unmentioned: negated ? ('yes' as const) : ('no' as const) }
        : {}),
    })),
  fc.constantFrom<AnsweredBy>(
    { context: 'newCluster' },
    { context: 'platformTeam' },
    { context: 'priorities', includes: 'speed' },
  ),
);

const questions: fc.Arbitrary<Question[]> = fc.tuple(
  ...QUESTIONS.map((id, position) =>
    fc.record({
      id: fc.constant(id),
      text: fc.constant(`${id}?`),
      answeredBy,
      howToAnswer: fc.constant({ text: 'Write it.', snippet: 'a: b' }),
      yes: targetsFrom(position),
      no: targetsFrom(position),
    }),
  ),
);

const supports = fc.tuple(
  ...FEATURES.map(() =>
    fc.tuple(
      ...MESHES.map(() =>
        fc.constantFrom<SupportLevel>('none', ...SUPPORT_LEVELS),
      ),
    ),
  ),
);

const doubts = fc.tuple(
  ...FEATURES.map(() =>
    fc.record(
      {
        verification: fc.constantFrom(
          'verified' as const,
          'secondary' as const,
          'inferred' as const,
          'unverified' as const,
        ),
        conflict: fc.constant('Another page says otherwise.'),
      },
      { requiredKeys: [] },
    ),
  ),
);

const steps = fc.array(
  fc.record(
    {
      onlyFor: fc.subarray(FEATURES, { minLength: 1 }),
      from: someMeshes,
    },
    { requiredKeys: [] },
  ),
  { maxLength: 3 },
);

const releases: Release[] = [
  {
    version: '1.0',
    endOfLife: '2026-01-01',
    kubernetes: { from: '1.24', to: '1.31' },
    sources: ['facts'],
  },
  { version: '1.1', kubernetes: { from: '1.31', to: '1.36' }, sources: [] },
];

const withFeatureDoubts = (
  feature: Feature,
  doubt: Pick<SupportStatement, 'verification' | 'conflict'>,
): Feature => ({
  ...feature,
  support: Object.fromEntries(
    Object.entries(feature.support).map(([mesh, statements]) => [
      mesh,
      statements.map(statement => ({ ...statement, ...doubt })),
    ]),
  ),
});

/** Small editions with any flowchart, any tables and any facts. */
export const editions: fc.Arbitrary<Edition> = fc
  .record({
    supports,
    doubts,
    steps: fc.tuple(steps, steps, steps),
    neededFor: fc.option(fc.subarray(FEATURES, { minLength: 1 })),
    questions,
    tieBreakers: fc.subarray(QUESTIONS),
    teamMeshes: fc.tuple(someMeshes, someMeshes, someMeshes),
    priorityMeshes: fc.array(
      fc.record({ first: someMeshes, second: fc.subarray(MESHES) }),
      { minLength: 3, maxLength: 3 },
    ),
  })
  .map(drawn => {
    const edition = makeEdition({
      features: FEATURES.map((id, feature) =>
        withFeatureDoubts(
          makeFeature(
            id,
            Object.fromEntries(
              MESHES.map((mesh, position) => [
                mesh,
                drawn.supports[feature][position],
              ]),
            ),
          ),
          drawn.doubts[feature],
        ),
      ),
      rules: [
        ...FEATURES.map((id, position) => makeRule(`MR010${position}`, id)),
        ...RELEASE_CONDITIONS.map((condition, position) =>
          makeReleaseRule(`MR060${position}`, condition),
        ),
      ],
      meshes: makeEdition().meshes.map((mesh, position) => ({
        ...mesh,
        releases: position === 0 ? [] : releases,
        migration: drawn.steps[position].map((step, number) => ({
          ...step,
          text: `Step ${number}.`,
          actor: 'service-team' as const,
          effortHours: 1,
          sources: ['facts'],
        })),
      })),
    });
    const { teamSizes, priorities } = edition.guidance;
    const when = [
      { teamSize: { from: 1, to: 3 } },
      { platformTeam: true as const },
      { teamSize: { from: 10 } },
    ];
    return {
      ...edition,
      guidance: makeGuidance({
        ...(drawn.neededFor
          ? {
              noMesh: {
                text: 'Is a mesh needed?',
                neededFor: drawn.neededFor,
                because: 'It costs more than it gives.',
                instead: ['A gateway'],
                sources: ['opinion'],
              },
            }
          : {}),
        flowchart: {
          start: 'q0',
          questions: drawn.questions,
          tieBreakers: drawn.tieBreakers,
          sources: ['opinion'],
        },
        teamSizes: {
          ...teamSizes,
          rows: when.map((condition, position) => ({
            id: `row-${position}`,
            label: '',
            when: condition,
            meshes: drawn.teamMeshes[position],
            reason: '',
          })),
        },
        priorities: {
          ...priorities,
          rows: drawn.priorityMeshes.map((choice, position) => ({
            id: PRIORITIES[position],
            label: '',
            ...choice,
          })),
        },
      }),
    };
  });
