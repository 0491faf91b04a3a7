import { mockServices } from '@backstage/backend-test-utils';
import type { RequirementSource } from 'backstage-plugin-mesh-readiness-node';
import { NOW } from '../__testUtils__/collectFrom';
import { entityOf } from '../__testUtils__/entityOf';
import { collect } from './collect';

const provenance = {
  source: 'good',
  origin: 'component',
  basis: 'declared',
  field: 'somewhere',
  readAt: NOW,
} as const;

const good: RequirementSource = {
  id: 'good',
  collect: async () => ({
    requirements: [{ feature: 'jwt', need: 'required', provenance }],
    looked: ['the right place'],
  }),
};
const empty: RequirementSource = {
  id: 'empty',
  collect: async () => ({
    looked: ['an empty place'],
    message: 'Nothing is there.',
  }),
};

const run = (...sources: RequirementSource[]) => {
  const logger = mockServices.logger.mock({ child: () => logger });
  return {
    logger,
    claims: collect({
      entity: entityOf('component:default/orders'),
      sources,
      entities: { byRef: async () => undefined, byRefs: async () => [] },
      now: NOW,
      logger,
      timeoutMilliseconds: 30,
    }),
  };
};

describe('collect', () => {
  it('puts together what all sources found, and what they looked at', async () => {
    expect(await run(good, empty).claims).toEqual({
      requirements: [{ feature: 'jwt', need: 'required', provenance }],
      context: [],
      enrolments: [],
      problems: [],
      complete: [],
      reports: [
        { source: 'good', status: 'read', looked: ['the right place'] },
        {
          source: 'empty',
          status: 'nothing',
          looked: ['an empty place'],
          message: 'Nothing is there.',
        },
      ],
    });
  });

  it.each<[string, RequirementSource['collect'], string, RegExp]>([
    [
      'rejects',
      async () => {
        throw new Error('no such\nthing');
      },
      'no such thing',
      /without an error/,
    ],
    [
      'throws before it gives a promise',
      () => {
        throw new Error('not even a promise');
      },
      'not even a promise',
      /without an error/,
    ],
    [
      'rejects with something that is no error',
      () => Promise.reject('a text'),
      'a text',
      /without an error/,
    ],
    [
      'never answers',
      () => new Promise(() => {}),
      'no answer within 30 milliseconds',
      /meshReadiness\.sources\.timeout/,
    ],
    [
      'answers with nothing',
      async () => undefined as never,
      'it gave back a wrong result: Invalid input: expected object, received undefined',
      /without an error/,
    ],
    [
      'answers with what is no claim',
      async () => ({ requirements: ['jwt'] as never, looked: [] }),
      'it gave back a wrong result.requirements.0: Invalid input: expected object, received string',
      /without an error/,
    ],
    [
      'answers with more than anybody reads',
      async () => ({ looked: Array(1001).fill('a place') }),
      'it gave back a wrong result.looked: expected at most 1000',
      /without an error/,
    ],
  ])(
    'makes a problem of a source that %s, and keeps the others',
    async (_, broken, message, expected) => {
      const { claims, logger } = run({ id: 'bad', collect: broken }, good);
      const { requirements, problems, reports } = await claims;
      expect(requirements).toHaveLength(1);
      expect(problems).toEqual([
        {
          kind: 'source-failed',
          params: {
            source: 'bad',
            message,
            expected: expect.stringMatching(expected),
          },
          because: [],
        },
      ]);
      expect(reports[0]).toEqual({
        source: 'bad',
        status: 'failed',
        looked: [],
        message,
      });
      expect(logger.warn).toHaveBeenCalledWith(
        `Requirement source 'bad' failed for component:default/orders: ${message}`,
        expect.any(Error),
      );
    },
  );

  it('tells a source that takes too long to stop', async () => {
    const stopped = jest.fn();
    const { claims } = run({
      id: 'slow',
      collect: ({ signal }) =>
        new Promise(() => signal.addEventListener('abort', stopped)),
    });
    await claims;
    expect(stopped).toHaveBeenCalledTimes(1);
  });
});
