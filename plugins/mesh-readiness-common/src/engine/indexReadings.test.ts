import type { MeshApi } from '../types';
import { indexReadings, readingOf } from './indexReadings';
import { makeMesh } from './__testUtils__/makeEdition';

const index = (reads: Record<string, MeshApi[] | undefined>) =>
  indexReadings(
    Object.entries(reads).map(([id, apis]) => makeMesh({ id, reads: apis })),
  );

const readings = index({
  pods: [
    { api: 'pods.example.org', asItIs: true },
    { api: 'routes.example.org', kinds: ['Route'], asItIs: true },
    { api: 'old.example.org', deprecated: true },
  ],
  nodes: [
    { api: 'pods.example.org', kinds: ['Policy'], asItIs: true },
    { api: 'pods.example.org', kinds: ['Filter'] },
    { api: 'routes.example.org', kinds: ['Gateway'] },
  ],
  silent: undefined,
});

describe('indexReadings', () => {
  it.each([
    ['pods', 'pods.example.org', 'Anything', 'as-it-is'],
    ['pods', 'pods.example.org', 'Policy', 'as-it-is'],
    ['nodes', 'pods.example.org', 'Policy', 'as-it-is'],
    ['nodes', 'pods.example.org', 'Filter', 'with-changes'],
    ['nodes', 'pods.example.org', 'Anything', 'not-read'],
    ['pods', 'routes.example.org', 'Route', 'as-it-is'],
    ['pods', 'routes.example.org', 'Gateway', 'not-read'],
    ['nodes', 'routes.example.org', 'Gateway', 'with-changes'],
    ['nodes', 'routes.example.org', 'Route', 'not-read'],
    ['pods', 'old.example.org', 'Split', 'not-read'],
    ['nodes', 'old.example.org', 'Split', 'not-read'],
    ['pods', 'routes.example.org', 'Neither', undefined],
    ['pods', 'apps', 'Deployment', undefined],
    ['nodes', '', 'Service', undefined],
  ])('%s takes %s %s: %s', (mesh, api, kind, reading) => {
    expect(readingOf(readings.get(mesh)!, { api, kind })).toBe(reading);
  });

  it('says nothing of a mesh that does not say which APIs it reads', () => {
    expect(readings.has('silent')).toBe(false);
  });
});
