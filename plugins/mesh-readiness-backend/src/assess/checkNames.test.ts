import {
  builtInEditions,
  type Claims,
  type ContextClaim,
} from 'backstage-plugin-mesh-readiness-common';
import { NOW } from '../__testUtils__/collectFrom';
import { gistOf } from '../__testUtils__/gistOf';
import { checkNames } from './checkNames';

const [edition] = builtInEditions;
const PRIORITIES =
  'quick-adoption, resource-efficiency, rich-features, high-performance-networking, simple-operation, new-cluster-integration';
const MESHES = 'istio-sidecar, istio-ambient, linkerd, cilium';

const provenance = {
  source: 'annotations',
  origin: 'component',
  basis: 'declared',
  entityRef: 'component:default/orders',
  field: 'metadata.annotations["mesh-readiness.io/x"]',
  readAt: NOW,
} as const;
const WHERE = `${provenance.field} of component:default/orders`;
const BY = 'declared by component component:default/orders';

const check = (claims: Partial<Claims>) =>
  gistOf(
    checkNames(
      {
        requirements: [],
        context: [],
        enrolments: [],
        problems: [],
        reports: [],
        complete: [],
        ...claims,
      },
      edition,
    ),
  );

describe('checkNames', () => {
  it.each<[string, Omit<ContextClaim, 'provenance'>, string[]]>([
    [
      'keeps known priorities',
      { key: 'priorities', value: ['quick-adoption', 'simple-operation'] },
      [`priorities ["quick-adoption","simple-operation"], ${BY}`],
    ],
    [
      'leaves out an unknown priority',
      { key: 'priorities', value: ['cheap', 'rich-features'] },
      [
        `priorities ["rich-features"], ${BY}`,
        `malformed-value cheap | one of ${PRIORITIES} | ${WHERE}`,
      ],
    ],
    [
      'leaves out priorities that are all unknown',
      { key: 'priorities', value: ['cheap'] },
      [`malformed-value cheap | one of ${PRIORITIES} | ${WHERE}`],
    ],
    [
      'keeps a known mesh',
      { key: 'installedMesh', value: { mesh: 'linkerd' } },
      [`installedMesh {"mesh":"linkerd"}, ${BY}`],
    ],
    [
      'keeps the release and the distribution of a known mesh',
      {
        key: 'installedMesh',
        value: {
          mesh: 'linkerd',
          release: '2.20',
          distribution: 'enterprise',
        },
      },
      [
        `installedMesh {"mesh":"linkerd","release":"2.20","distribution":"enterprise"}, ${BY}`,
      ],
    ],
    [
      'leaves out an unknown mesh',
      { key: 'installedMesh', value: { mesh: 'istio' } },
      [`malformed-value istio | one of ${MESHES} | ${WHERE}`],
    ],
    ['keeps all else', { key: 'pods', value: 3 }, [`pods 3, ${BY}`]],
  ])('%s', (_, claim, expected) => {
    expect(
      check({ context: [{ ...claim, provenance } as ContextClaim] }),
    ).toEqual(expected);
  });

  it('keeps an enrolment in no mesh or a known one, and leaves out any other', () => {
    expect(
      check({
        enrolments: [
          { provenance },
          { mesh: 'cilium', provenance },
          { mesh: 'istio', provenance },
        ],
      }),
    ).toEqual([
      `in no mesh , ${BY}`,
      `in cilium , ${BY}`,
      `malformed-value istio | one of ${MESHES} | ${WHERE}`,
    ]);
  });

  it('does not quote a name from a place that the reader may not read', () => {
    const hidden = { ...provenance, hidden: true };
    const said = `malformed-value a text that you may not read | one of`;
    const where = 'a place that you may not read';
    expect(
      check({
        context: [
          { key: 'priorities', value: ['zeus'], provenance: hidden },
          { key: 'installedMesh', value: { mesh: 'zeus' }, provenance: hidden },
        ],
        enrolments: [{ mesh: 'zeus', provenance: hidden }],
      }),
    ).toEqual([
      `${said} ${PRIORITIES} | ${where}`,
      `${said} ${MESHES} | ${where}`,
      `${said} ${MESHES} | ${where}`,
    ]);
  });
});
