import { NOW } from '../__testUtils__/collectFrom';
import { gistOf } from '../__testUtils__/gistOf';
import { type PostedProfile, profileClaims } from './profileClaims';

const BY = 'declared by component nowhere';

describe('profileClaims', () => {
  it.each<[string, PostedProfile, string[]]>([
    ['nothing', {}, []],
    [
      'needs of each kind',
      { requires: ['jwt'], prefers: ['mtls'], notNeeded: ['tracing'] },
      [`required jwt, ${BY}`, `preferred mtls, ${BY}`, `none tracing, ${BY}`],
    ],
    ['that nothing is needed', { requires: ['none'] }, [`complete, ${BY}`]],
    [
      'the surroundings',
      {
        context: {
          newCluster: false,
          pods: 12,
          installedMesh: { mesh: 'linkerd' },
        },
      },
      [
        `newCluster false, ${BY}`,
        `pods 12, ${BY}`,
        `installedMesh {"mesh":"linkerd"}, ${BY}`,
      ],
    ],
  ])('reads %s', (_, profile, expected) => {
    expect(gistOf(profileClaims(profile, NOW))).toEqual(expected);
  });

  it('says where in the request a need stands', () => {
    const { requirements } = profileClaims({ requires: ['mtls', 'jwt'] }, NOW);
    expect(requirements[1].provenance).toEqual({
      source: 'request',
      origin: 'component',
      basis: 'declared',
      field: 'profile.requires[1]',
      raw: 'jwt',
      readAt: NOW,
    });
  });
});
