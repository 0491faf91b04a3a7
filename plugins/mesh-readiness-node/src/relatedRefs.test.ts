import type { Entity } from '@backstage/catalog-model';
import { relatedRefs } from './relatedRefs';

const entity: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'orders' },
  relations: [
    { type: 'dependsOn', targetRef: 'resource:default/prod' },
    { type: 'dependsOn', targetRef: 'component:default/stock' },
    { type: 'dependsOn', targetRef: 'Resource:default/Prod' },
    { type: 'partOf', targetRef: 'system:default/shop' },
  ],
};

describe('relatedRefs', () => {
  it.each([
    [
      'each target once, in lower case',
      { type: 'dependsOn' },
      ['resource:default/prod', 'component:default/stock'],
    ],
    [
      'only those of a kind, however it is written',
      { type: 'dependsOn', kind: 'RESOURCE' },
      ['resource:default/prod'],
    ],
    ['none of a relation that is not there', { type: 'ownedBy' }, []],
  ])('gives %s', (_, relation, expected) => {
    expect(relatedRefs(entity, relation)).toEqual(expected);
  });

  it('gives none for an entity without relations', () => {
    expect(
      relatedRefs({ ...entity, relations: undefined }, { type: 'partOf' }),
    ).toEqual([]);
  });
});
