import { describePlace } from './describePlace';
import { makePlace } from './__testUtils__/makeProfile';

describe('describePlace', () => {
  it('names the field and the entity it stands on', () => {
    expect(
      describePlace(
        makePlace({
          field: 'metadata.annotations["mesh-readiness.io/requires"]',
          entityRef: 'system:default/shop',
        }),
      ),
    ).toBe(
      'metadata.annotations["mesh-readiness.io/requires"] of system:default/shop',
    );
  });

  it('names the field alone when it stands on no entity', () => {
    expect(
      describePlace(
        makePlace({
          field: 'meshReadiness.defaults.requires',
          entityRef: undefined,
        }),
      ),
    ).toBe('meshReadiness.defaults.requires');
  });

  it.each([
    [
      { cluster: 'prod-eu' },
      'spec.jwtRules[0] of RequestAuthentication default/frontend in prod-eu',
    ],
    [
      { file: 'k8s/policies.yaml', line: 12 },
      'spec.jwtRules[0] of RequestAuthentication default/frontend in k8s/policies.yaml, line 12',
    ],
    [
      { file: 'k8s/policies.yaml' },
      'spec.jwtRules[0] of RequestAuthentication default/frontend in k8s/policies.yaml',
    ],
    [{}, 'spec.jwtRules[0] of RequestAuthentication default/frontend'],
    [
      { cluster: 'prod-eu', namespace: undefined },
      'spec.jwtRules[0] of RequestAuthentication frontend in prod-eu',
    ],
  ])('names the object and where it was read: %j', (where, described) => {
    expect(
      describePlace(
        makePlace({
          field: 'spec.jwtRules[0]',
          object: {
            apiVersion: 'security.istio.io/v1',
            kind: 'RequestAuthentication',
            namespace: 'default',
            name: 'frontend',
            api: 'security.istio.io',
            ...where,
          },
        }),
      ),
    ).toBe(described);
  });

  it('gives nothing away about a place that is hidden', () => {
    expect(describePlace(makePlace({ hidden: true }))).toBe(
      'a place that you may not read',
    );
  });
});
