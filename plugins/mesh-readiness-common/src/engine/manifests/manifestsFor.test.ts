import type { Edition, Task } from '../../types';
import { makeEdition } from '../__testUtils__/makeEdition';
import { manifestsFor } from './manifestsFor';

const template = (id: string) => ({
  id,
  title: id,
  description: 'It opens.',
  template: 'name: ${service}\nnamespace: ${namespace}',
  sources: ['book'],
});

const edition: Edition = {
  ...makeEdition(),
  manifests: ['fence', 'gate', 'moat', 'wall'].map(template),
};

const evaluation = (
  tasks: string[][],
  migration: (string[] | undefined)[],
) => ({
  tasks: tasks.map(manifests => ({ manifests } as Task)),
  migration: migration.map((manifests, index) => ({
    id: `${index}`,
    text: 'Do it.',
    actor: 'service-team' as const,
    effortHours: 1,
    manifests,
    sources: [],
  })),
});

const profile = {
  entityRef: 'component:default/orders',
  context: { namespace: { value: 'shop', because: [] } },
};

describe('manifestsFor', () => {
  it('gives each manifest once, in the order in which tasks and steps name it', () => {
    const manifests = manifestsFor(
      [
        evaluation([['moat'], ['gate', 'moat']], [undefined, ['wall']]),
        evaluation([['gate']], [['moat']]),
      ],
      profile,
      edition,
    );
    expect(manifests.map(({ id }) => id)).toEqual(['moat', 'gate', 'wall']);
  });

  it('fills them in for the service', () => {
    expect(
      manifestsFor([evaluation([['gate']], [])], profile, edition),
    ).toEqual([
      {
        id: 'gate',
        title: 'gate',
        description: 'It opens.',
        yaml: 'name: orders\nnamespace: shop\n',
        fillIn: [],
        sources: ['book'],
      },
    ]);
  });

  it('leaves out what the edition does not have', () => {
    expect(
      manifestsFor([evaluation([['bridge']], [])], profile, edition),
    ).toEqual([]);
  });

  it('is empty for an edition without manifests', () => {
    expect(
      manifestsFor([evaluation([['gate']], [])], profile, makeEdition()),
    ).toEqual([]);
  });
});
