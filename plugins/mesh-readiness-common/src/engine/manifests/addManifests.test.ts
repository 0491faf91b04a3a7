import type { Assessed, Assessment, Edition } from '../../types';
import { makeEdition } from '../__testUtils__/makeEdition';
import { addManifests } from './addManifests';

const source = (id: string) => ({
  id,
  title: id,
  kind: 'documentation' as const,
  url: 'https://book.example/',
  read: '2024-01-01',
});

const edition: Edition = {
  ...makeEdition(),
  sources: ['first', 'second', 'third'].map(source),
  manifests: [
    {
      id: 'gate',
      title: 'A gate',
      description: 'It opens.',
      template: 'name: ${service}',
      sources: ['first'],
    },
  ],
};

const assessed = {
  status: 'assessed',
  profile: { entityRef: 'component:default/orders', context: {} },
  evaluations: [
    { tasks: [{ manifests: ['gate'] }], migration: [] },
  ] as unknown as Assessed['evaluations'],
  sources: [source('second')],
} as Assessed;

describe('addManifests', () => {
  it('adds the manifests that are named, and what they cite, in the order of the edition', () => {
    expect(addManifests(assessed, edition)).toEqual({
      ...assessed,
      manifests: [
        {
          id: 'gate',
          title: 'A gate',
          description: 'It opens.',
          yaml: 'name: orders\n',
          fillIn: [],
          sources: ['first'],
        },
      ],
      sources: [source('first'), source('second')],
    });
  });

  it('adds an empty list where none is named', () => {
    const nothing = { ...assessed, evaluations: [] };
    expect(addManifests(nothing, edition)).toEqual({
      ...nothing,
      manifests: [],
    });
  });

  it('leaves a service that is not assessed as it is', () => {
    const unknown = { status: 'not-assessed' } as Assessment;
    expect(addManifests(unknown, edition)).toBe(unknown);
  });
});
