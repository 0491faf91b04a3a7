import type { Provenance } from 'backstage-plugin-mesh-readiness-common';
import { filter, seenIn, tokenCheck } from '../__testUtils__/observedServices';
import { provenance } from '../__testUtils__/services';
import { t } from '../__testUtils__/t';
import { placesOf } from './placesOf';

describe('placesOf', () => {
  it.each<[string, Provenance[], string]>([
    ['says nothing when there is no place', [], ''],
    [
      'names the component without its name',
      [provenance('component', '')],
      'this component',
    ],
    [
      'names the kind of an entity as people write it',
      [provenance('api', ''), provenance('system', '')],
      'API orders, System shop',
    ],
    [
      'names a cluster by its name alone',
      [provenance('cluster', '')],
      'cluster prod-eu',
    ],
    [
      'says when it was worked out instead of written down',
      [provenance('api', '', { basis: 'inferred' })],
      'API orders, inferred',
    ],
    [
      'says when it was seen running',
      [provenance('workload', '', { basis: 'observed' })],
      'running workload, observed',
    ],
    [
      'names the cluster and the kind of object',
      [seenIn(tokenCheck, 'spec.jwtRules[0]')],
      'cluster prod-eu, RequestAuthentication',
    ],
    [
      'names a cluster once, with the kinds of its objects',
      ['Gateway', 'HTTPRoute', 'HTTPRoute', 'Sidecar', 'Telemetry'].map(kind =>
        seenIn({ ...tokenCheck, kind }, 'spec'),
      ),
      'cluster prod-eu, Gateway, HTTPRoute, 2 more',
    ],
    [
      'says when the link to the object is a guess',
      [seenIn(tokenCheck, 'spec', { basis: 'inferred' })],
      'cluster prod-eu, RequestAuthentication, inferred',
    ],
    [
      'tells files from clusters',
      [provenance('component', ''), seenIn(filter, 'spec')],
      'this component, files, EnvoyFilter',
    ],
    [
      'names each place once',
      [provenance('system', 'a'), provenance('system', 'b')],
      'System shop',
    ],
    [
      'names two places and counts the others',
      [
        provenance('component', ''),
        provenance('owner', ''),
        provenance('domain', ''),
        provenance('defaults', ''),
      ],
      'this component, Group team-orders, 2 more',
    ],
    [
      'does not name what the reader may not see',
      [provenance('system', '', { hidden: true, entityRef: undefined })],
      'an entity you may not read',
    ],
    [
      'falls back on the origin when no entity is named',
      [provenance('owner', '', { entityRef: undefined })],
      'owner',
    ],
  ])('%s', (_, because, expected) => {
    expect(placesOf(because, t)).toBe(expected);
  });
});
