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

  it('takes objects, pods, unread kinds, and what is kept for the source itself', () => {
    const object = {
      cluster: 'prod-eu',
      apiVersion: 'security.istio.io/v1',
      kind: 'RequestAuthentication',
      namespace: 'shop',
      name: 'orders',
      api: 'security.istio.io',
    };
    const inFile = {
      file: 'k8s/policies.yaml',
      line: 12,
      apiVersion: 'v1',
      kind: 'Namespace',
      name: 'shop',
      api: 'istio.io',
    };
    const result = {
      requirements: [
        { feature: 'jwt', need: 'required', provenance: { ...place, object } },
      ],
      enrolments: [
        {
          mesh: 'istio-sidecar',
          release: '1.31',
          distribution: 'open-source',
          configured: 'istio-ambient',
          pods: { inMesh: 2, all: 3 },
          provenance: { ...place, object: inFile },
        },
      ],
      looked: ['pods'],
      add: 'metadata:\n  annotations: {}\n',
      unread: [
        {
          kind: 'EnvoyFilter.networking.istio.io',
          where: 'prod-eu',
          reason: 'forbidden',
          message: 'envoyfilters is forbidden',
        },
        { kind: 'Server.policy.linkerd.io', where: 'a', reason: 'missing' },
      ],
      key: '{"name":"orders"}',
      revision: 'a1b2',
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
      'result.complete.0.object.name: ',
      {
        looked: [],
        complete: [
          { ...place, object: { apiVersion: 'v1', kind: 'Pod', api: '' } },
        ],
      },
    ],
    [
      'result.complete.0.object.name: expected at most 500 characters',
      {
        looked: [],
        complete: [
          {
            ...place,
            object: {
              apiVersion: 'v1',
              kind: 'Pod',
              name: 'x'.repeat(501),
              api: '',
            },
          },
        ],
      },
    ],
    [
      'result.enrolments.0.pods: expected no more pods in the mesh than there are',
      {
        looked: [],
        enrolments: [{ pods: { inMesh: 4, all: 3 }, provenance: place }],
      },
    ],
    [
      'result.unread.0.reason: ',
      { looked: [], unread: [{ kind: 'Pod', where: 'eu', reason: 'tired' }] },
    ],
    [
      'result.unread: expected at most 1000',
      {
        looked: [],
        unread: Array(1001).fill({
          kind: 'Pod',
          where: 'eu',
          reason: 'missing',
        }),
      },
    ],
    [
      'result.add: expected at most 5000 characters',
      { looked: [], add: 'x'.repeat(5001) },
    ],
    [
      'result.key: expected at most 5000 characters',
      { looked: [], key: 'x'.repeat(5001) },
    ],
    [
      'result.revision: expected at most 500 characters',
      { looked: [], revision: 'x'.repeat(501) },
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
