import { edition202412 } from '../__testUtils__/edition202412';

const { workedCase } = edition202412.guidance;

describe('the worked case of 2024-12', () => {
  it.each([
    [/^JWT authentication with RequestAuthentication$/, ['linkerd']],
    [/^Constrained resources/, ['istio-sidecar']],
    [/^The CNI of an existing cluster cannot be changed$/, ['cilium']],
    [/^AuthorizationPolicy/, []],
    [/^Room to grow, several clusters/, []],
  ])('%s leaves out %s', (need, meshes) => {
    const rows = workedCase.exclusions.filter(row => need.test(row.need));
    expect(rows.map(row => row.meshes)).toEqual([meshes]);
  });

  it('leaves Istio Ambient', () => {
    const out = workedCase.exclusions.flatMap(({ meshes }) => meshes);
    const left = edition202412.meshes.filter(({ id }) => !out.includes(id));
    expect(left.map(({ id }) => id)).toEqual(['istio-ambient']);
    expect(workedCase.title).toBe('Why Wealist chose Istio Ambient');
    expect(workedCase.summary).toMatch(/80 to 90 % overall/);
  });

  it('names the three tasks that the choice brought', () => {
    expect(workedCase.tasks).toEqual([
      'JWT is checked by RequestAuthentication with a waypoint, and signing moved from HS512 to RSA, asymmetric and published as JWKS.',
      'Rate limiting is done in application code, with Redis and a middleware, because EnvoyFilter is not supported in Ambient.',
      '12 sidecars became 3 ztunnels and 1 waypoint, with 87.5 % less CPU and 80 % less memory. The model gives 80.5 % and does not count the waypoint.',
    ]);
  });
});
