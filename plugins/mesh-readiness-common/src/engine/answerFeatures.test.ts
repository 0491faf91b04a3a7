import type { FeatureRule } from '../types';
import { answerFeatures, type AnswerPlace } from './answerFeatures';
import type { Said } from './sayForService';
import {
  makeEdition,
  makeFeature,
  makeRule,
} from './__testUtils__/makeEdition';

const place: AnswerPlace = { distribution: 'open-source' };

const answerOf = (
  rule: Partial<FeatureRule>,
  requires?: string[],
): Said & { code: string; level: string } => {
  const { code, level, say } = answerFeatures(
    makeEdition({
      features: [
        makeFeature(
          'security.tokens',
          {},
          {
            support: {
              nodes: [{ level: 'full', requires, sources: ['facts'] }],
            },
          },
        ),
      ],
      rules: [makeRule('MR0101', 'security.tokens', rule)],
    }),
    'nodes',
    place,
  ).get('security.tokens')!;
  return { code, level, ...say([], {}) };
};

describe('answerFeatures', () => {
  it('answers every feature of the edition', () => {
    const edition = makeEdition();
    expect(
      Array.from(answerFeatures(edition, 'nodes', place), ([id, answer]) => [
        id,
        answer.level,
        answer.say([], {}).message,
      ]),
    ).toEqual([
      [
        'traffic.limits',
        'warning',
        'Nodes: Title of traffic.limits is external.',
      ],
      ['security.tokens', 'ok', 'Nodes: Title of security.tokens is full.'],
      [
        'security.tokens.shared-secret',
        'warning',
        'Nodes: Title of security.tokens.shared-secret is partial.',
      ],
      ['platform.small', 'ok', 'Nodes: Title of platform.small is full.'],
    ]);
  });

  it('lets an exception for a mesh speak before the rule', () => {
    const exception = {
      support: 'full' as const,
      level: 'info' as const,
      message: 'Special.',
    };
    expect(
      answerOf({ exceptions: [{ ...exception, meshes: ['nodes'] }] }).message,
    ).toBe('Special.');
    expect(
      answerOf({ exceptions: [{ ...exception, meshes: ['pods'] }] }).message,
    ).not.toBe('Special.');
    expect(
      answerOf({
        exceptions: [{ ...exception, support: 'none', meshes: ['nodes'] }],
      }).message,
    ).not.toBe('Special.');
  });

  it('asks for work where support rests on a component', () => {
    expect(answerOf({}, ['gate'])).toMatchObject({
      level: 'warning',
      remediations: [
        {
          text: 'Deploy a gate for Nodes.',
          actor: 'platform-team',
          effortHours: 1,
        },
      ],
    });
  });

  it('asks for work even where nobody says what a component takes', () => {
    expect(answerOf({}, ['unheard-of'])).toMatchObject({
      level: 'warning',
      remediations: [],
    });
  });

  it('keeps the level of a rule whose sentence is broken, and says what is wrong', () => {
    expect(
      answerOf({
        outcomes: {
          ...makeRule('MR0101', 'security.tokens').outcomes,
          full: { level: 'info', message: 'Oh {dear}.' },
        },
      }),
    ).toMatchObject({
      code: 'MR0101',
      level: 'info',
      message: expect.stringContaining(
        'The rule MR0101 cannot say its sentence: The placeholder {dear} is not known',
      ),
    });
  });

  it('does not know about a feature without a rule', () => {
    const answer = answerFeatures(
      makeEdition({ rules: [] }),
      'nodes',
      place,
    ).get('security.tokens')!;
    expect(answer).toMatchObject({ code: 'MR0000', level: 'unknown' });
    expect(answer.say([], {})).toEqual({
      message:
        'No rule of the edition 2000-01 speaks about "Title of security.tokens".',
      remediations: [],
    });
  });

  it('answers for the distribution and the version of Kubernetes', () => {
    const minding = makeEdition({
      features: [
        makeFeature(
          'security.tokens',
          {},
          {
            support: {
              nodes: [
                {
                  level: 'basic',
                  distribution: 'open-source',
                  sources: ['facts'],
                },
                {
                  level: 'full',
                  distribution: 'open-source',
                  kubernetes: { from: '1.33' },
                  sources: ['facts'],
                },
                {
                  level: 'none',
                  distribution: 'enterprise',
                  conflict: 'Another page says it can.',
                  sources: ['facts'],
                },
              ],
            },
          },
        ),
      ],
    });
    const answerFor = (where: AnswerPlace) => {
      const { level, doubts } = answerFeatures(minding, 'nodes', where).get(
        'security.tokens',
      )!;
      return [level, doubts?.map(({ kind }) => kind)];
    };
    expect(answerFor(place)).toEqual(['info', undefined]);
    expect(answerFor({ ...place, kubernetesVersion: '1.33' })).toEqual([
      'ok',
      undefined,
    ]);
    expect(answerFor({ distribution: 'enterprise' })).toEqual([
      'error',
      ['contradicted'],
    ]);
  });
});
