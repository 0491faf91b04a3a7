import { filter, seenIn, tokenCheck } from '../__testUtils__/observedServices';
import { provenance } from '../__testUtils__/services';
import { groupPlaces } from './groupPlaces';

describe('groupPlaces', () => {
  it('puts together what was read in one object, where the first of it stands', () => {
    const first = seenIn(tokenCheck, 'spec.jwtRules[0]');
    const declared = provenance('component', 'jwt');
    const second = seenIn({ ...tokenCheck }, 'spec.jwtRules[1]');
    const file = seenIn(filter, 'spec');
    expect(groupPlaces([first, declared, second, file])).toEqual([
      { object: tokenCheck, places: [first, second] },
      { places: [declared] },
      { object: filter, places: [file] },
    ]);
  });

  it('keeps objects of one name apart that are in different clusters, of different groups, or only guessed', () => {
    const places = [
      seenIn(tokenCheck, 'spec'),
      seenIn({ ...tokenCheck, cluster: 'prod-us' }, 'spec'),
      seenIn({ ...tokenCheck, apiVersion: 'policy.linkerd.io/v1' }, 'spec'),
      seenIn(tokenCheck, 'spec', { basis: 'inferred' }),
    ];
    expect(groupPlaces(places)).toHaveLength(4);
  });

  it('leaves the objects of places alone that the reader may not see', () => {
    const hidden = provenance('workload', '', { hidden: true });
    expect(groupPlaces([hidden, hidden])).toEqual([
      { places: [hidden] },
      { places: [hidden] },
    ]);
  });
});
