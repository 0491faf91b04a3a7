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

  it('gives nothing away about a place that is hidden', () => {
    expect(describePlace(makePlace({ hidden: true }))).toBe(
      'a place that you may not read',
    );
  });
});
