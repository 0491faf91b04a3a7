import { NOW } from '../__testUtils__/collectFrom';
import { readResult } from './readResult';

const place = {
  source: 'mine',
  origin: 'workload',
  basis: 'observed',
  entityRef: 'resource:default/prod',
  field: 'spec.replicas',
  raw: '3',
  readAt: NOW,
};

describe('readResult', () => {
  it('leaves a result as it is', () => {
    const result = {
      requirements: [{ feature: 'jwt', need: 'required', provenance: place }],
      context: [
        { key: 'pods', value: 3, provenance: place },
        {
          key: 'installedMesh',
          value: { mesh: 'linkerd', release: '2.18' },
          provenance: place,
        },
      ],
      enrolments: [{ provenance: place }],
      problems: [
        {
          kind: 'malformed-value',
          params: { raw: 'x', expected: 'y' },
          because: [place],
        },
      ],
      complete: [place],
      looked: ['the workload'],
      message: 'Nothing else.',
    };
    expect(readResult(result)).toEqual(result);
  });

  it('writes references as the catalog does, and leaves out what has no place in the answer', () => {
    const written = {
      ...place,
      entityRef: 'Resource:Default/Prod',
      secret: 'zeus',
      hidden: false,
    };
    expect(readResult({ complete: [written], looked: [] })).toEqual({
      complete: [place],
      looked: [],
    });
  });

  it.each<[string, unknown]>([
    ['result: ', undefined],
    ['result: ', 'jwt'],
    ['result.looked: ', {}],
    ['result.looked.0: ', { looked: [5] }],
    ['result.requirements: ', { looked: [], requirements: 'jwt' }],
    [
      'result.requirements.0.need: ',
      {
        looked: [],
        requirements: [{ feature: 'jwt', need: 'yes', provenance: place }],
      },
    ],
    [
      'result.complete.0.origin: ',
      { looked: [], complete: [{ ...place, origin: 'moon' }] },
    ],
    [
      'result.complete.0.entityRef: expected the reference of an entity',
      { looked: [], complete: [{ ...place, entityRef: 'prod' }] },
    ],
    [
      'result.context.0',
      {
        looked: [],
        context: [{ key: 'pods', value: 'many', provenance: place }],
      },
    ],
    [
      'result.problems: expected at most 1000',
      {
        looked: [],
        problems: Array(1001).fill({
          kind: 'malformed-value',
          params: {},
          because: [],
        }),
      },
    ],
  ])('names %s when that is wrong', (where, result) => {
    expect(() => readResult(result)).toThrow(`it gave back a wrong ${where}`);
  });
});
