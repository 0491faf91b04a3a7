import {
  featureSchema,
  meshSchema,
  ruleSchema,
  sourceSchema,
  codesSchema,
} from './schema';
import { builtInEditions } from './builtInEditions';

const [edition] = builtInEditions;
const [mesh] = edition.meshes;

describe('the schema takes what the edition 2026-11 holds', () => {
  it('a feature with all that can be said about support', () => {
    const jwt = {
      id: 'security.jwt-authentication',
      title: 'Check end-user tokens',
      description: 'The mesh checks the token of an end user.',
      aliases: ['jwt'],
      support: {
        'istio-sidecar': [
          {
            level: 'full',
            maturity: 'stable',
            mechanism:
              'RequestAuthentication + AuthorizationPolicy (requestPrincipals, request.auth.claims)',
            note: 'RequestAuthentication alone lets requests without a token through. An AuthorizationPolicy must require one.',
            sources: ['I-FEAT', 'I-RA'],
          },
        ],
        'istio-ambient': [
          {
            level: 'full',
            since: '1.24',
            maturity: 'beta',
            mechanism: 'RequestAuthentication attached with targetRefs',
            note: 'Needs a waypoint.',
            requires: ['waypoint'],
            sources: ['I-FEAT', 'I-L7', 'I-MIG-POL', 'I-WP'],
          },
        ],
        linkerd: [
          {
            level: 'none',
            note: 'Open request since 2019 (#3704).',
            sources: ['L-ISS3704'],
          },
        ],
        cilium: [
          {
            level: 'partial',
            since: '1.13',
            until: '1.20',
            mechanism: 'CiliumEnvoyConfig with envoy.filters.http.jwt_authn',
            note: 'Raw Envoy configuration, and no resource of its own.',
            verification: 'unverified',
            verificationNote:
              'The filter is compiled in, a working configuration was not found.',
            sources: ['C-ENVOYBLD', 'C-JWTCFP'],
          },
          {
            level: 'external',
            since: '1.20',
            mechanism: 'HTTPRoute ExternalAuth filter',
            note: 'Needs an ext_authz service.',
            sources: ['C-EXTAUTH', 'C-EXTAUTHBUG'],
          },
        ],
      },
    };
    expect(featureSchema.parse(jwt)).toEqual(jwt);
  });

  it('a feature whose maturity changed, and where documents disagree', () => {
    const multicluster = {
      id: 'platform.multicluster',
      title: 'Span several clusters',
      description: 'Services in several clusters are in one mesh.',
      aliases: ['multicluster'],
      support: {
        'istio-ambient': [
          {
            level: 'partial',
            since: '1.27',
            until: '1.29',
            maturity: 'alpha',
            note: 'Multi-network multi-primary only.',
            sources: ['I-AMC', 'I-R127'],
          },
          {
            level: 'partial',
            since: '1.29',
            maturity: 'beta',
            maturityNote: 'Stable for sidecars, beta for waypoints',
            note: 'Multi-network multi-primary only.',
            conflict:
              'The install page calls it production ready, the blog of 2026-02-18 warns against it.',
            sources: ['I-AMC', 'I-AMC-BLOG', 'I-R129'],
          },
        ],
      },
    };
    expect(featureSchema.parse(multicluster)).toEqual(multicluster);
  });

  it('a feature that only an enterprise build has', () => {
    const fips = {
      id: 'security.fips',
      title: 'Use validated cryptography',
      description: 'Cryptography is validated under FIPS 140.',
      aliases: ['fips', 'fips-140-3'],
      support: {
        linkerd: [
          {
            level: 'none',
            distribution: 'open-source',
            sources: ['L-ENT'],
          },
          {
            level: 'external',
            distribution: 'enterprise',
            note: 'Needs the build of Buoyant.',
            verification: 'secondary',
            sources: ['L-ENT'],
          },
        ],
      },
    };
    expect(featureSchema.parse(fips)).toEqual(fips);
  });

  it('a mesh with releases, their end and their Kubernetes versions, and figures of several kinds', () => {
    const ambient = {
      ...mesh,
      id: 'istio-ambient',
      resources: {
        units: [
          {
            name: 'ztunnel',
            per: 'node',
            cpuMillicores: 200,
            memoryMebibytes: 512,
            basis: 'requested',
            sources: ['I-CODE-HELM'],
          },
          {
            name: 'istiod',
            per: 'cluster',
            cpuMillicores: 500,
            memoryMebibytes: 2048,
            basis: 'requested',
            sources: ['I-CODE-HELM'],
          },
        ],
        ranges: [
          {
            per: 'node',
            cpu: '60m',
            memory: '12 MB',
            note: 'Measured by Istio 1.24 at 1000 requests a second.',
            sources: ['I-PERF'],
          },
        ],
      },
      releases: [
        {
          version: '1.29',
          endOfLife: '2026-10-12',
          kubernetes: { from: '1.31', to: '1.35' },
          sources: ['I-COMPAT', 'I-EOL129'],
        },
        {
          version: '1.31.1',
          distribution: 'open-source',
          released: '2026-09-21',
          kubernetes: { from: '1.32', to: '1.36' },
          sources: ['I-COMPAT', 'I-R131'],
        },
      ],
    };
    expect(meshSchema.parse(ambient)).toEqual(ambient);
  });

  it.each([
    'documentation',
    'code',
    'release-notes',
    'issue',
    'project-blog',
    'vendor-documentation',
    'vendor-blog',
    'article',
    'paper',
    'survey',
    'analyst',
    'opinion',
    'third-party',
  ])('a source of the kind %s', kind => {
    const source = {
      id: 'I-FEAT',
      title: 'Istio feature status',
      kind,
      url: 'https://istio.io/latest/docs/releases/feature-stages/',
      published: '2026-07-07',
      read: '2026-11-22',
      note: 'As of the documents of 1.31.',
    };
    expect(sourceSchema.parse(source)).toEqual(source);
  });
});

describe('the schema refuses', () => {
  const statement = { level: 'full', sources: ['I-FEAT'] };
  const feature = {
    id: 'security.mtls',
    title: 'Encrypt traffic',
    description: 'Nobody reads along.',
    aliases: ['mtls'],
    support: { linkerd: [statement] },
  };
  const messagesOf = (result: {
    error?: { issues: { path: PropertyKey[]; message: string }[] };
  }) =>
    result.error?.issues.map(
      issue => `${issue.path.join('.')}: ${issue.message}`,
    );

  it('nothing of a feature that is in order', () => {
    expect(featureSchema.safeParse(feature).success).toBe(true);
  });

  it.each([
    [
      'a version that YAML made a number',
      { support: { linkerd: [{ ...statement, since: 1.3 }] } },
      'support.linkerd.0.since: a quoted version such as "1.31"',
    ],
    [
      'a version in words',
      { support: { linkerd: [{ ...statement, since: 'pre-1.24' }] } },
      'support.linkerd.0.since: a quoted version such as "1.31"',
    ],
    [
      'a level that is none of the five',
      { support: { linkerd: [{ ...statement, level: 'yes' }] } },
      'support.linkerd.0.level: Invalid option: expected one of "full"|"basic"|"partial"|"external"|"none"',
    ],
    [
      'a statement without a source',
      { support: { linkerd: [{ ...statement, sources: [] }] } },
      'support.linkerd.0.sources: Too small: expected array to have >=1 items',
    ],
    [
      'a mesh about which nothing is claimed',
      { support: { linkerd: [] } },
      'support.linkerd: Too small: expected array to have >=1 items',
    ],
    [
      'an id that is no path',
      { id: 'mtls' },
      'id: a feature id such as "security.jwt-authentication"',
    ],
    [
      'an alias with capitals',
      { aliases: ['mTLS'] },
      'aliases.0: an alias in kebab-case',
    ],
    [
      'an empty title',
      { title: ' ' },
      'title: Too small: expected string to have >=1 characters',
    ],
    ['an unknown key', { caveat: 'x' }, ': Unrecognized key: "caveat"'],
  ])('%s', (_, change, message) => {
    expect(
      messagesOf(featureSchema.safeParse({ ...feature, ...change })),
    ).toEqual([message]);
  });

  it('a source whose address is not https', () => {
    expect(
      messagesOf(
        sourceSchema.safeParse({
          id: 'a',
          title: 'A',
          kind: 'documentation',
          url: 'http://istio.io/',
          read: '2026-11-22',
        }),
      ),
    ).toEqual(['url: an address that starts with https']);
  });

  it('a source whose day is no day', () => {
    expect(
      messagesOf(
        sourceSchema.safeParse({
          id: 'a',
          title: 'A',
          kind: 'article',
          read: '2026-02-30',
        }),
      ),
    ).toEqual(['read: Invalid ISO date']);
  });

  it.each(['26', '2026-13', '2026-11-32', 'November 2026'])(
    'a source that was published on "%s"',
    published => {
      expect(
        messagesOf(
          sourceSchema.safeParse({
            id: 'a',
            title: 'A',
            kind: 'article',
            published,
            read: '2026-11-22',
          }),
        ),
      ).toEqual([
        'published: a day such as "2026-11-22", or its month or year',
      ]);
    },
  );

  it('a source whose repository has no path', () => {
    expect(
      messagesOf(
        sourceSchema.safeParse({
          id: 'a',
          title: 'A',
          kind: 'article',
          repository: 'istio/istio.io',
          read: '2026-11-22',
        }),
      ),
    ).toEqual([
      'repository: owner/name:path such as "istio/istio.io:data/features.yaml"',
    ]);
  });

  it('a rule that leaves a level without an answer', () => {
    const rule = structuredClone(
      edition.rules.find(candidate => candidate.kind === 'feature')!,
    );
    expect(ruleSchema.safeParse(rule).success).toBe(true);
    if (rule.kind === 'feature') {
      delete (rule.outcomes as Partial<typeof rule.outcomes>).external;
    }
    expect(messagesOf(ruleSchema.safeParse(rule))).toEqual([
      'outcomes.external: Invalid input: expected object, received undefined',
    ]);
  });

  it('a code that stands for nothing', () => {
    expect(codesSchema.safeParse([{ code: 'MR0001' }]).success).toBe(false);
    expect(
      codesSchema.safeParse([{ code: 'MR0001', problem: 'source-failed' }])
        .success,
    ).toBe(true);
  });

  it('a migration of more steps than the engine can tell apart', () => {
    const withSteps = (count: number) =>
      meshSchema.safeParse({
        ...mesh,
        migration: Array.from({ length: count }, (_, number) => ({
          text: `Take step ${number}.`,
          actor: 'service-team',
          effortHours: 1,
          sources: ['book'],
        })),
      });
    expect(withSteps(30).success).toBe(true);
    expect(messagesOf(withSteps(31))).toEqual([
      'migration: Too big: expected array to have <=30 items',
    ]);
  });
});
