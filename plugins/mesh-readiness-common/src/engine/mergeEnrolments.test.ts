import type { Enrolment, ObjectPlace } from '../types';
import { makeEdition } from './__testUtils__/makeEdition';
import { makePlace } from './__testUtils__/makeProfile';
import { mergeEnrolments } from './mergeEnrolments';

const namespace = (cluster: string): ObjectPlace => ({
  cluster,
  apiVersion: 'v1',
  kind: 'Namespace',
  name: 'shop',
  api: 'example.org',
});

const seen = (cluster: string, enrolment: Partial<Enrolment>): Enrolment => ({
  ...enrolment,
  provenance: makePlace({
    source: 'kubernetes',
    origin: 'workload',
    basis: 'observed',
    entityRef: undefined,
    object: namespace(cluster),
    field: 'metadata.labels',
  }),
});
const declared = (enrolment: Partial<Enrolment>): Enrolment => ({
  ...enrolment,
  provenance: makePlace({ field: 'mesh' }),
});
const inferred = (enrolment: Partial<Enrolment>): Enrolment => ({
  ...enrolment,
  provenance: makePlace({ origin: 'workload', basis: 'inferred' }),
});
const byDefault = (enrolment: Partial<Enrolment>): Enrolment => ({
  ...enrolment,
  provenance: makePlace({ origin: 'defaults' }),
});

const merge = (...claims: Enrolment[]) =>
  mergeEnrolments(claims, makeEdition());

describe('mergeEnrolments', () => {
  it('knows nothing where nothing is said', () => {
    expect(merge()).toEqual({ problems: [] });
  });

  it('takes what was seen before what is declared, that before what is inferred, and a default last', () => {
    const a = seen('eu', { mesh: 'pods' });
    const b = declared({ mesh: 'pods' });
    const c = inferred({ mesh: 'nodes' });
    const d = byDefault({ mesh: 'nodes' });
    expect(merge(d, c, b, a)).toEqual({
      enrolment: a,
      otherEnrolments: [b, c, d],
      problems: [],
    });
  });

  it('takes a cluster with a mesh before one without, and does not mind that they differ', () => {
    const without = seen('a', {});
    const within = seen('b', { mesh: 'pods' });
    expect(merge(without, within)).toEqual({
      enrolment: within,
      otherEnrolments: [without],
      problems: [],
    });
  });

  it('says where what is declared differs from what was seen, in the names of the edition', () => {
    const { problems } = merge(
      seen('prod-eu', { mesh: 'pods' }),
      declared({ mesh: 'nodes', release: '2.0' }),
    );
    expect(problems).toEqual([
      {
        kind: 'contradicting-enrolment',
        params: {
          chosen: 'Pods',
          chosenWhere: 'metadata.labels of Namespace shop in prod-eu',
          other: 'Nodes 2.0',
          otherWhere: 'mesh of component:default/orders',
        },
        because: [
          expect.objectContaining({ object: namespace('prod-eu') }),
          expect.objectContaining({ field: 'mesh' }),
        ],
      },
    ]);
  });

  it.each<[string, Enrolment, Enrolment, string, string]>([
    [
      'no mesh where one is declared',
      seen('eu', {}),
      declared({ mesh: 'pods' }),
      'no mesh',
      'Pods',
    ],
    [
      'a mesh where none is declared',
      seen('eu', { mesh: 'pods' }),
      declared({}),
      'Pods',
      'no mesh',
    ],
    [
      'another release',
      seen('eu', { mesh: 'pods', release: '1.9.3' }),
      declared({ mesh: 'pods', release: '1.8' }),
      'Pods 1.9.3',
      'Pods 1.8',
    ],
    [
      'a mesh that the edition does not know, by its id',
      seen('eu', { mesh: 'other' }),
      declared({ mesh: 'pods' }),
      'other',
      'Pods',
    ],
  ])('tells of %s', (_, first, second, chosen, other) => {
    expect(merge(first, second).problems).toMatchObject([
      { params: { chosen, other } },
    ]);
  });

  it.each<[string, Enrolment, Enrolment]>([
    [
      'the same mesh',
      seen('eu', { mesh: 'pods', release: '1.9' }),
      declared({ mesh: 'pods' }),
    ],
    [
      'a patch of the release that is declared',
      seen('eu', { mesh: 'pods', release: '1.9.3' }),
      declared({ mesh: 'pods', release: '1.9' }),
    ],
    [
      'pods that are set to run where it is declared, and do not yet',
      seen('eu', { configured: 'pods', pods: { inMesh: 0, all: 3 } }),
      declared({ mesh: 'pods' }),
    ],
    ['a default', seen('eu', {}), byDefault({ mesh: 'pods' })],
    ['what is inferred', seen('eu', {}), inferred({ mesh: 'pods' })],
    [
      'two entities that differ, where nothing was seen',
      declared({ mesh: 'pods' }),
      declared({ mesh: 'nodes' }),
    ],
  ])('finds no contradiction in %s', (_, first, second) => {
    expect(merge(first, second).problems).toEqual([]);
  });
});
