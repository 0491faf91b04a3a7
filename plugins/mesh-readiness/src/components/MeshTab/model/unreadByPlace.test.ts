import { unreadReport } from '../__testUtils__/observedServices';
import { unreadByPlace } from './unreadByPlace';

describe('unreadByPlace', () => {
  it('puts together what could not be read in one place for one reason', () => {
    expect(unreadByPlace(unreadReport.unread!)).toEqual([
      {
        where: 'prod-eu',
        reason: 'forbidden',
        kinds: ['EnvoyFilter.networking.istio.io'],
        messages: ['envoyfilters.networking.istio.io is forbidden.'],
      },
      {
        where: 'prod-eu',
        reason: 'missing',
        kinds: ['Server.policy.linkerd.io', 'HTTPRoute.policy.linkerd.io'],
        messages: [],
      },
      {
        where: 'prod-us',
        reason: 'failed',
        kinds: ['Namespace'],
        messages: ['The cluster did not answer in time.'],
      },
    ]);
  });

  it('has nothing to say when everything was read', () => {
    expect(unreadByPlace([])).toEqual([]);
  });
});
