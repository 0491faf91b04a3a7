import { builtInEditions } from '../../knowledge';
import type { ContextValues, Edition, Evaluation } from '../../types';
import { evaluate } from '../evaluate';
import { makeProfile } from '../__testUtils__/makeProfile';
import { recommendFor } from '../__testUtils__/recommendFor';

const editionOf = (id: string): Edition =>
  builtInEditions.find(edition => edition.id === id)!;

const judge = (
  editionId: string,
  need: string,
  mesh: string,
  context: Partial<ContextValues> = {},
  now = '2026-11-22T08:00:00.000Z',
): Evaluation => {
  const edition = editionOf(editionId);
  return evaluate(
    makeProfile(edition, { required: [need] }, context),
    edition,
    mesh,
    { now },
  );
};

const inUse = (
  mesh: string,
  release: string,
  distribution?: 'open-source' | 'enterprise',
) => ({
  installedMesh: { mesh, release, ...(distribution ? { distribution } : {}) },
});

/** What is said about the release, not about the need. */
const aboutRelease = ({ findings }: Evaluation) =>
  findings
    .filter(({ feature }) => feature === undefined)
    .map(({ code, level, message }) => `${code} ${level}: ${message}`);

describe('the release decides', () => {
  it.each([
    ['2.16', 'none', 'error', 'blocked'],
    ['2.16.3', 'none', 'error', 'blocked'],
    ['2.17', 'basic', 'info', 'ready'],
    ['2.20', 'basic', 'info', 'ready'],
    [undefined, 'basic', 'info', 'ready'],
  ])(
    'on local rate limits with Linkerd %s: %s',
    (release, support, level, verdict) => {
      const evaluation = judge(
        '2026-11',
        'rate-limit-local',
        'linkerd',
        release ? inUse('linkerd', release) : {},
      );
      expect(evaluation).toMatchObject({
        release: release ?? '2.20',
        distribution: 'open-source',
      });
      expect(evaluation.findings[0]).toMatchObject({
        level,
        evidence: { statement: { level: support } },
      });
      expect(evaluation.verdict).toBe(verdict);
    },
  );

  it.each([
    ['1.26', 'none', undefined, 'blocked'],
    ['1.27', 'partial', 'alpha', 'needs-work'],
    ['1.28.3', 'partial', 'alpha', 'needs-work'],
    ['1.29', 'partial', 'beta', 'needs-work'],
    ['1.31', 'partial', 'beta', 'needs-work'],
  ])(
    'on several clusters with Ambient %s: %s, %s',
    (release, support, maturity, verdict) => {
      const evaluation = judge(
        '2026-11',
        'multicluster',
        'istio-ambient',
        inUse('istio-ambient', release),
      );
      const { statement } = evaluation.findings[0].evidence;
      expect([statement?.level, statement?.maturity]).toEqual([
        support,
        maturity,
      ]);
      expect(evaluation.verdict).toBe(verdict);
    },
  );

  it.each([
    ['1.31', '1.33', 'ok', 'Istio (sidecar) lets jobs end.'],
    ['1.31', '1.32.9', 'warning', 'the proxy keeps the pod alive'],
    ['1.31', undefined, 'info', 'check the version of the cluster'],
    ['1.26', '1.33', 'warning', 'The proxy keeps the pod alive'],
  ])(
    'on jobs with sidecars of Istio %s on Kubernetes %s: %s',
    (release, kubernetesVersion, level, words) => {
      const [{ level: found, message }] = judge(
        '2026-11',
        'job',
        'istio-sidecar',
        {
          ...inUse('istio-sidecar', release),
          ...(kubernetesVersion ? { kubernetesVersion } : {}),
        },
      ).findings;
      expect([found, message]).toEqual([level, expect.stringContaining(words)]);
    },
  );
});

describe('the distribution decides', () => {
  it.each([
    [undefined, 'open-source', 'warning', 'edge releases only'],
    ['open-source', 'open-source', 'warning', 'edge releases only'],
    ['enterprise', 'enterprise', 'info', 'paid licence'],
  ] as const)(
    'on stable releases of Linkerd, %s',
    (distribution, looked, level, words) => {
      const evaluation = judge(
        '2026-11',
        'stable-releases',
        'linkerd',
        inUse('linkerd', '2.20', distribution),
      );
      expect(evaluation.distribution).toBe(looked);
      expect(evaluation.findings[0]).toMatchObject({
        level,
        message: expect.stringContaining(words),
      });
    },
  );

  it('and makes no difference to Istio', () => {
    expect(
      judge(
        '2026-11',
        'stable-releases',
        'istio-ambient',
        inUse('istio-ambient', '1.31', 'enterprise'),
      ),
    ).not.toHaveProperty('distribution');
  });

  it.each(['open-source', 'enterprise'] as const)(
    'and brings no token checks to Linkerd, %s',
    distribution => {
      expect(
        judge(
          '2026-11',
          'jwt',
          'linkerd',
          inUse('linkerd', '2.20', distribution),
        ).verdict,
      ).toBe('blocked');
    },
  );
});

describe('the edition decides', () => {
  it.each([
    ['jwt', 'linkerd', 'blocked', 'blocked'],
    ['envoy-filter', 'istio-ambient', 'blocked', 'blocked'],
    ['keep-cni', 'cilium', 'blocked', 'needs-work'],
  ])('on %s with %s: %s, then %s', (need, mesh, before, after) => {
    expect(
      ['2024-12', '2026-11'].map(id => judge(id, need, mesh).verdict),
    ).toEqual([before, after]);
  });

  it('and the later one says what a CNI that stays costs Cilium', () => {
    const [{ message, evidence }] = judge(
      '2026-11',
      'keep-cni',
      'cilium',
    ).findings;
    expect(`${message} ${evidence.statement?.mechanism}`).toMatch(/chain/i);
    expect(message).toContain(evidence.statement?.note);
  });
});

describe('a release that is in trouble', () => {
  it.each<[string, Partial<ContextValues>, string, string[]]>([
    [
      'has no support any more',
      inUse('istio-ambient', '1.28.4'),
      '2026-11-22',
      [
        'MR0601 warning: Istio Ambient 1.28.4, which is in use, has been without support since 2026-07-01.',
      ],
    ],
    [
      'has support until tomorrow',
      inUse('istio-ambient', '1.28.4'),
      '2026-06-30',
      [],
    ],
    [
      'does not know the cluster',
      { kubernetesVersion: '1.31' },
      '2026-11-22',
      [
        'MR0602 warning: Istio Ambient 1.31 supports Kubernetes 1.32 to 1.36, and the cluster runs 1.31.',
      ],
    ],
    [
      'is both',
      { ...inUse('istio-ambient', '1.26'), kubernetesVersion: '1.34' },
      '2026-11-22',
      [
        'MR0601 warning: Istio Ambient 1.26, which is in use, has been without support since 2025-12-22.',
        'MR0602 warning: Istio Ambient 1.26 supports Kubernetes 1.29 to 1.33, and the cluster runs 1.34.',
      ],
    ],
    [
      'is newer than the edition',
      inUse('istio-ambient', '1.32'),
      '2026-11-22',
      [
        'MR0603 info: This edition does not list Istio Ambient 1.32, which is in use, and knows releases up to 1.31.',
      ],
    ],
    ['is none', inUse('istio-ambient', '1.31.1'), '2026-11-22', []],
  ])('%s', (_, context, day, expected) => {
    const evaluation = judge(
      '2026-11',
      'mtls',
      'istio-ambient',
      context,
      `${day}T08:00:00.000Z`,
    );
    expect(aboutRelease(evaluation)).toEqual(expected);
    expect(evaluation.verdict).toBe(
      expected.some(message => message.includes('warning'))
        ? 'needs-work'
        : 'ready',
    );
  });

  it('gives the platform team something to do', () => {
    const [task] = judge(
      '2026-11',
      'mtls',
      'istio-ambient',
      inUse('istio-ambient', '1.26'),
    ).tasks;
    expect(task).toMatchObject({
      text: 'Upgrade Istio Ambient from 1.26 to 1.31.',
      actor: 'platform-team',
      level: 'warning',
      codes: ['MR0601'],
    });
  });

  it('is upgraded, where nobody has to build by hand then what it lacks', () => {
    const { findings, tasks } = judge(
      '2026-11',
      'rate-limit-local',
      'linkerd',
      inUse('linkerd', '2.16'),
    );
    const [need] = findings;
    expect(need.remediations[0].text).toContain('in application code');
    expect(tasks).toMatchObject([
      {
        text: 'Upgrade Linkerd from 2.16 to 2.20.',
        actor: 'platform-team',
        level: 'error',
        codes: expect.arrayContaining([need.code, 'MR0604']),
        features: ['traffic.rate-limiting.local'],
      },
    ]);
  });

  it.each<[string, string, string, object | undefined]>([
    [
      'brings what is missing',
      'rate-limit-local',
      '2.16',
      { release: '2.20', verdict: 'ready' },
    ],
    [
      'brings one thing and not another',
      'rate-limit-local,jwt',
      '2.16',
      { release: '2.20', verdict: 'blocked' },
    ],
    ['brings nothing', 'jwt', '2.16', undefined],
    ['is not to be had', 'rate-limit-local', '2.20', undefined],
  ])(
    'says what an upgrade would make of it, where it %s',
    (_, needs, release, upgrade) => {
      const edition = editionOf('2026-11');
      const profile = makeProfile(
        edition,
        { required: needs.split(',') },
        inUse('linkerd', release),
      );
      expect(
        evaluate(profile, edition, 'linkerd', {
          now: '2026-11-22T08:00:00.000Z',
        }).upgrade,
      ).toEqual(upgrade);
    },
  );

  it('leads nowhere by what speaks for it alone, once it is out', () => {
    const edition = editionOf('2026-11');
    const tellsFor = (release: string) =>
      recommendFor(
        makeProfile(
          edition,
          { required: ['rate-limit-local'] },
          inUse('linkerd', release),
        ),
        edition,
      ).outcomes.map(({ steps }) =>
        steps.flatMap(step =>
          step.kind === 'question' && step.question === 'local-limit'
            ? [step.because]
            : [],
        ),
      );
    const tellsBefore = tellsFor('2.16').flat();
    expect(tellsBefore.length).toBeGreaterThan(0);
    expect(tellsBefore.filter(Boolean)).toEqual([]);
    expect(tellsFor('2.20').flat()).toContainEqual(
      expect.stringContaining('first-class'),
    );
  });

  it('is not known to the article', () => {
    expect(
      aboutRelease(
        judge('2024-12', 'mtls', 'linkerd', {
          ...inUse('linkerd', '1.0'),
          kubernetesVersion: '1.5',
        }),
      ),
    ).toEqual([]);
  });
});

describe('no mesh', () => {
  const edition = editionOf('2026-11');
  const statusFor = (required: string[]) =>
    recommendFor(makeProfile(edition, { required }), edition).status;

  it('is enough for tracing and an ingress', () => {
    const advice = recommendFor(
      makeProfile(edition, { required: ['gateway-ingress', 'metrics'] }),
      edition,
    );
    expect(advice.status).toBe('no-mesh');
    expect(advice.noMesh?.instead.join()).toMatch(/Gateway API.*NetworkPolicy/);
    expect(advice.meshes.length).toBeGreaterThan(1);
  });

  it.each([
    'mtls',
    'jwt',
    'authz-l7',
    'retries',
    'rate-limit-local',
    'envoy-filter',
  ])('is not enough for %s', need => {
    expect(statusFor([need, 'metrics'])).not.toBe('no-mesh');
  });

  it('is no answer of the article', () => {
    const article = editionOf('2024-12');
    expect(
      recommendFor(makeProfile(article, { required: ['metrics'] }), article)
        .status,
    ).not.toBe('no-mesh');
  });
});

describe('a migration', () => {
  const edition = editionOf('2026-11');
  const textsFor = (needs: string[], mesh: string) =>
    evaluate(makeProfile(edition, { required: needs }), edition, mesh, {
      now: '2026-11-22T08:00:00.000Z',
    }).migration.map(({ text }) => text);

  it('asks for what the needs of a service ask for', () => {
    const [less, more] = [['mtls'], ['mtls', 'rate-limit-local']].map(needs =>
      textsFor(needs, 'linkerd'),
    );
    expect(more.filter(text => !less.includes(text))).toEqual([
      'Write an HTTPLocalRateLimitPolicy for the Server.',
    ]);
  });

  it('takes leave of sidecars only where there are some', () => {
    const leave = /sidecars|VirtualService|label for injection, restart/;
    const profile = makeProfile(edition, { required: ['mtls'] });
    const migrating = (mesh?: string) =>
      evaluate(
        {
          ...profile,
          enrolment: {
            mesh,
            provenance: profile.requirements[0].because[0],
          },
        },
        edition,
        'istio-ambient',
        { now: '2026-11-22T08:00:00.000Z' },
      ).migration.filter(({ text }) => leave.test(text)).length;
    expect(migrating()).toBe(0);
    expect(migrating('istio-sidecar')).toBe(3);
    expect(migrating('istio-ambient')).toBe(0);
  });
});
