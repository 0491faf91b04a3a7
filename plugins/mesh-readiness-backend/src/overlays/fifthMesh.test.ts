import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  assess,
  type Assessment,
  builtInEditions,
  type Edition,
  mergeProfile,
} from 'backstage-plugin-mesh-readiness-common';
import { profileClaims } from '../assess/profileClaims';
import { offerEditions } from './offerEditions';
import { readOverlay } from './readOverlay';

const NOW = '2026-11-22T12:00:00.000Z';
const FILE = resolve(__dirname, '../../../../demo/overlay-example.yaml');

const findEdition = (list: readonly Edition[]) =>
  list.find(({ id }) => id === '2026-11')!;
let overlaid: Edition;
let problems: unknown[];
const published = findEdition(builtInEditions);

const assessUnder = (
  edition: Edition,
  requires: string[],
  context: object = {},
) => {
  const claims = profileClaims({ requires, context }, NOW);
  const assessment: Assessment = assess(
    mergeProfile('component:default/orders', claims, edition),
    edition,
    { now: NOW },
  );
  if (assessment.status !== 'assessed') {
    throw new Error(`Not assessed: ${requires}`);
  }
  return assessment;
};
const verdictsUnder = (edition: Edition, requires: string[]) =>
  Object.fromEntries(
    assessUnder(edition, requires).evaluations.map(({ mesh, verdict }) => [
      mesh,
      verdict,
    ]),
  );

describe('the overlay of the demo', () => {
  beforeAll(async () => {
    const offered = await offerEditions({
      editions: builtInEditions,
      overlays: [
        readOverlay('overlay-example.yaml', readFileSync(FILE, 'utf8')),
      ],
      answering: '2026-11',
    });
    problems = offered.problems;
    overlaid = findEdition(offered.editions);
  });

  it('is in order', () => {
    expect(problems).toEqual([]);
  });

  it('adds a fifth mesh that is assessed like the others', () => {
    expect(verdictsUnder(overlaid, ['mtls', 'jwt'])).toMatchObject({
      'istio-sidecar': expect.any(String),
      'istio-ambient': expect.any(String),
      linkerd: 'blocked',
      cilium: expect.any(String),
      consul: 'ready',
    });
  });

  it('leaves unknown what nothing is said about, and never calls it ready', () => {
    const verdicts = overlaid.features.flatMap(({ id }) => {
      const { verdict, findings } = assessUnder(overlaid, [
        id,
      ]).evaluations.find(({ mesh }) => mesh === 'consul')!;
      return findings.some(({ evidence }) => evidence.statement)
        ? []
        : [verdict];
    });
    expect(verdicts.length).toBeGreaterThan(40);
    expect(new Set(verdicts)).toEqual(new Set(['unknown']));
  });

  it('recommends the fifth mesh only where it is not blocked, and ranks without its resources', () => {
    for (const requires of [
      ['mtls'],
      ['rate-limit'],
      ['jwt'],
      ['splitting'],
      ['envoy-filter'],
      ['mtls', 'jwt', 'rate-limit'],
    ]) {
      const { recommendation, evaluations, resources } = assessUnder(
        overlaid,
        requires,
        { pods: 12, nodes: 3 },
      );
      const blocked = evaluations
        .filter(({ verdict }) => verdict === 'blocked')
        .map(({ mesh }) => mesh);
      expect(
        recommendation.meshes.filter(mesh => blocked.includes(mesh)),
      ).toEqual([]);
      expect(resources.map(({ mesh }) => mesh)).not.toContain('consul');
    }
  });

  it('forbids EnvoyFilter, shows what the edition says, and who says otherwise', () => {
    const { evaluations } = assessUnder(overlaid, ['envoy-filter']);
    const [finding] = evaluations.find(
      ({ mesh }) => mesh === 'istio-sidecar',
    )!.findings;
    expect([finding.level, finding.evidence.statement?.sources]).toEqual([
      'error',
      ['demo-shop-mesh-policy'],
    ]);
    expect(finding.evidence.overrides).toEqual({
      overlay: 'demo-shop',
      statement: published.features.find(
        ({ id }) => id === 'traffic.envoy-extension.envoy-filter',
      )!.support['istio-sidecar'][0],
    });
  });

  it('means the enterprise distribution of Linkerd where nothing else is said', () => {
    const distributionUnder = (edition: Edition) =>
      assessUnder(edition, ['mtls']).evaluations.find(
        ({ mesh }) => mesh === 'linkerd',
      )!.distribution;
    expect(distributionUnder(overlaid)).toBe('enterprise');
    expect(distributionUnder(published)).not.toBe('enterprise');
  });

  it('leaves the other meshes as they were', () => {
    const { consul, ...others } = verdictsUnder(overlaid, ['mtls', 'jwt']);
    expect(others).toEqual(verdictsUnder(published, ['mtls', 'jwt']));
  });
});
