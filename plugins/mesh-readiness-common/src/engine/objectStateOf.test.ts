import type { ObjectState } from '../types';
import { indexReadings } from './indexReadings';
import { objectStateOf } from './objectStateOf';
import { makeMesh } from './__testUtils__/makeEdition';
import { makePlace } from './__testUtils__/makeProfile';

const readings = indexReadings([
  makeMesh({
    id: 'pods',
    reads: [
      { api: 'own.example.org', asItIs: true },
      { api: 'own.example.org', kinds: ['Filter'] },
    ],
  }),
  makeMesh({ id: 'nodes', reads: [{ api: 'other.example.org' }] }),
]).get('pods')!;

const at = (api: string, kind = 'Policy') =>
  makePlace({
    object: { apiVersion: `${api}/v1`, kind, name: 'orders', api },
  });

const person = makePlace();
const fact = at('apps', 'Deployment');
const own = at('own.example.org');
const changed = at('own.example.org', 'Filter');
const other = at('other.example.org');

describe('objectStateOf', () => {
  it.each<[string, ReturnType<typeof at>[], ObjectState | undefined]>([
    ['a person alone', [person], undefined],
    ['an object of the mesh', [own], 'in-place'],
    ['a person and an object of the mesh', [person, own], 'in-place'],
    ['an object that has to be changed', [changed], undefined],
    ['one in place and one to be changed', [own, changed], undefined],
    ['an object of another mesh', [other], 'to-rewrite'],
    ['objects of both', [own, changed, other], 'to-rewrite'],
    ['a fact that no mesh reads', [fact], undefined],
    ['such a fact beside an object of the mesh', [fact, own], 'in-place'],
    ['nothing', [], undefined],
  ])('a need stated by %s: %s', (_, because, state) => {
    expect(objectStateOf(because, readings)).toBe(state);
    expect(objectStateOf([...because].reverse(), readings)).toBe(state);
  });
});
