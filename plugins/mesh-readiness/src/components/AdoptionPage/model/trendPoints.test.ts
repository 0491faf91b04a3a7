import { history } from '../__testUtils__/fixtures';
import { trendPoints } from './trendPoints';

describe('trendPoints', () => {
  it('counts what the days leave out as not assessed', () => {
    expect(trendPoints(history.days.slice(1), 'istio-sidecar')).toEqual([
      {
        day: '2026-11-23',
        total: 1200,
        enrolled: 20,
        ready: 300,
        needsWork: 400,
        unknown: 60,
        blocked: 330,
        rest: 90,
      },
    ]);
  });

  it('counts all services as not assessed on a mesh that the day does not name', () => {
    expect(trendPoints(history.days.slice(1), 'linkerd')).toEqual([
      expect.objectContaining({
        total: 1200,
        enrolled: 0,
        ready: 0,
        rest: 1200,
      }),
    ]);
  });
});
