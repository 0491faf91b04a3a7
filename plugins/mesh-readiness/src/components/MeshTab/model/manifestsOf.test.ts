import { newerCase } from '../__testUtils__/newerServices';
import { workedCase } from '../__testUtils__/services';
import { manifestsNamed, manifestsOf } from './manifestsOf';

const ambient = newerCase.evaluations.find(
  ({ mesh }) => mesh === 'istio-ambient',
)!;

describe('manifestsOf', () => {
  it('gathers those of the tasks, then those of the steps, each once', () => {
    const ids = manifestsOf(ambient, newerCase.manifests).map(({ id }) => id);
    expect(ids[0]).toBe('istio-ambient-token');
    expect(ids).toContain('istio-ambient-namespace');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has none where none were asked for', () => {
    expect(manifestsOf(workedCase.evaluations[0], undefined)).toEqual([]);
  });
});

describe('manifestsNamed', () => {
  it('keeps the order of the names and leaves out what there is not', () => {
    expect(
      manifestsNamed(
        ['istio-ambient-waypoint', 'nothing', 'istio-ambient-token'],
        newerCase.manifests,
      ).map(({ id }) => id),
    ).toEqual(['istio-ambient-waypoint', 'istio-ambient-token']);
  });
});
