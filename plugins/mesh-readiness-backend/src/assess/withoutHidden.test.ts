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
  it('takes entity, field and text out of what is marked as hidden, wherever it stands', () => {
    expect(withoutHidden(hiding({ ...shown, hidden: true }))).toEqual(
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

  it('leaves everything else as it is', () => {
    expect(withoutHidden(hiding(shown))).toEqual(hiding(shown));
  });
});
