import type { Assessment } from 'backstage-plugin-mesh-readiness-common';
import { NOW } from '../__testUtils__/collectFrom';
import { withoutHidden } from './withoutHidden';

const shown = {
  source: 'annotations',
  origin: 'component',
  basis: 'declared',
  entityRef: 'component:default/orders',
  field: 'metadata.annotations["mesh-readiness.io/requires"]',
  raw: 'jwt',
  readAt: NOW,
} as const;

const hiding = (provenance: object) =>
  ({
    status: 'not-assessed',
    profile: {
      requirements: [{ feature: 'security.mtls', because: [provenance] }],
      enrolment: { provenance },
    },
    findings: [{ because: [shown, provenance], evidence: {} }],
  } as unknown as Assessment);

describe('withoutHidden', () => {
  it('takes entity, object, field and text out of what is marked as hidden, wherever it stands', () => {
    const object = {
      cluster: 'prod-eu',
      apiVersion: 'security.istio.io/v1',
      kind: 'RequestAuthentication',
      namespace: 'zeus',
      name: 'zeus',
      api: 'security.istio.io',
    };
    expect(withoutHidden(hiding({ ...shown, object, hidden: true }))).toEqual(
      hiding({
        source: 'annotations',
        origin: 'component',
        basis: 'declared',
        field: 'a place that you may not read',
        readAt: NOW,
        hidden: true,
      }),
    );
  });

  it('does not change what it was given, which others may share', () => {
    const given = Object.freeze({ ...shown, hidden: true as const });
    const assessment = hiding(given);
    const before = structuredClone(assessment);
    withoutHidden(assessment);
    expect(assessment).toEqual(before);
  });

  it('leaves everything else as it is', () => {
    expect(withoutHidden(hiding(shown))).toEqual(hiding(shown));
  });
});
