import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  builtInEditions,
  evaluate,
  type Evaluation,
  mergeProfile,
  type Profile,
  type Verdict,
} from 'backstage-plugin-mesh-readiness-common';
import { describeWithShared } from 'test-tools';
import type { FileProblem } from './files/FileProblem';
import { parseObjects } from './files/parseObjects';
import type { KubernetesObject } from './objects/KubernetesObject';
import { objectSet, type ObjectSet } from './objects/ObjectSet';
import { requirementsOf } from './requirementsOf';
import { WORKLOAD_KINDS } from './service/workloadKinds';
import type { ServiceIdentity } from './service/ServiceIdentity';
import { toClaims } from './toClaims';

const NOW = '2026-11-23T00:00:00Z';

const MESHES = ['istio-sidecar', 'istio-ambient', 'linkerd', 'cilium'];

const edition = builtInEditions.find(({ id }) => id === '2026-11')!;

/** What was worked out by hand about one service. */
interface Expected {
  id: string;
  service: string;
  inputs: string[];
  enrolment: { files: string; accept?: string[] };
  req: [id: string, evidence: string][];
  optional?: [id: string, evidence: string][];
  /** `rate-limit-global / envoy-filter: why not`. */
  notreq?: string[];
  verdict: Record<string, { accept: string[] }> | null;
}

/** The catalog's side of each service, and objects that its inputs are laid over. */
interface Subject {
  identity: Omit<ServiceIdentity, 'entityRef'>;
  beside?: string[];
}

const SUBJECTS: Record<string, Subject[]> = {
  D01: [{ identity: { name: 'frontend', kubernetesId: 'frontend' } }],
  D02: [{ identity: { name: 'customer' } }],
  D03: [{ identity: { name: 'recommendation' } }],
  D04: [{ identity: { name: 'reviews' } }],
  D05: [{ identity: { name: 'productpage' } }],
  D06: [
    {
      identity: {
        name: 'boutique-checkout',
        labelSelector: 'app=checkoutservice',
      },
    },
    {
      identity: { name: 'checkout-service', kubernetesId: 'checkout-service' },
    },
    { identity: { name: 'checkoutservice' } },
  ],
  D07: [
    {
      identity: { name: 'frontend' },
      beside: [
        'GoogleCloudPlatform__microservices-demo/kubernetes-manifests/frontend.yaml',
      ],
    },
  ],
  D08: [
    {
      identity: { name: 'web', kubernetesId: 'web', namespace: 'emojivoto' },
    },
  ],
  D09: [{ identity: { name: 'voting', namespace: 'emojivoto' } }],
  D10: [{ identity: { name: 'web' } }],
  D11: [{ identity: { name: 'deathstar' } }],
  D12: [{ identity: { name: 'echo-service' } }],
};

/** The features that each of their words stands for; any of them is one. */
const FEATURES: Record<string, string[]> = {
  'authz-l4': ['security.authorization.l4'],
  'authz-l7': [
    'security.authorization.l7',
    'security.authorization.l7.token-claims',
  ],
  'circuit-breaking': ['traffic.circuit-breaking'],
  'connection-limits': ['traffic.circuit-breaking.connection-limits'],
  'egress-control': ['security.egress-control'],
  'envoy-filter': [
    'traffic.envoy-extension',
    'traffic.envoy-extension.envoy-filter',
  ],
  'fault-injection': ['traffic.fault-injection'],
  'gateway-ingress': ['traffic.ingress-gateway'],
  'header-routing': ['traffic.header-routing'],
  'host-network': ['workload.host-network'],
  'jwt-auth': ['security.jwt-authentication'],
  mirroring: ['traffic.mirroring'],
  mtls: ['security.mtls'],
  'mtls-strict': ['security.mtls'],
  'rate-limit': [
    'traffic.rate-limiting',
    'traffic.rate-limiting.local',
    'traffic.rate-limiting.global',
    'traffic.rate-limiting.per-path',
  ],
  'rate-limit-global': ['traffic.rate-limiting.global'],
  'rate-limit-local': ['traffic.rate-limiting.local'],
  retries: ['traffic.retries-timeouts'],
  timeouts: ['traffic.retries-timeouts'],
  'traffic-split': ['traffic.splitting'],
};

const VERDICTS: Record<string, Verdict> = {
  ready: 'ready',
  work: 'needs-work',
  blocked: 'blocked',
};

/** The documents that nobody can read, as `file:line`. */
const BROKEN = [
  '3horizons__agentic-devops-platform/golden-paths/h1-foundation/new-microservice/skeleton/deploy/deployment.yaml:1',
  '3horizons__agentic-devops-platform/golden-paths/h1-foundation/new-microservice/skeleton/deploy/service.yaml:1',
  '3horizons__agentic-devops-platform/golden-paths/h2-enhancement/api-microservice/skeleton/deploy/deployment.yaml:1',
  '3horizons__agentic-devops-platform/golden-paths/h2-enhancement/api-microservice/skeleton/deploy/service.yaml:1',
  '3horizons__agentic-devops-platform/golden-paths/h2-enhancement/event-driven-microservice/skeleton/kubernetes/deployment.yaml:1',
  '3horizons__agentic-devops-platform/golden-paths/h2-enhancement/microservice/skeleton/kubernetes/deployment.yaml:1',
  'backstage__software-templates/scaffolder-templates/create-react-app/skeleton/catalog-info.yaml:5',
  'backstage__software-templates/scaffolder-templates/react-ssr-template/skeleton/catalog-info.yaml:5',
  'backstage__software-templates/scaffolder-templates/springboot-grpc-template/skeleton/catalog-info.yaml:5',
  'linkerd__linkerd2/test/integration/deep/dualstack/testdata/ipfamilies-policy.yml:32',
];

/** Facts about pods and namespaces, which the answers do not list. */
function isPlainFact(feature: string): boolean {
  return (
    feature.startsWith('workload.') ||
    feature === 'security.network-policy' ||
    feature === 'platform.pod-security-restricted'
  );
}

describeWithShared('services of other people', shared => {
  const corpus = join(shared, 'corpus');
  const { services } = JSON.parse(
    readFileSync(join(corpus, 'expected.json'), 'utf8'),
  ) as { services: Expected[] };

  it('are those whose side of the catalog is known', () => {
    expect(services.map(({ id }) => id)).toEqual(Object.keys(SUBJECTS));
  });

  const cases = services.flatMap(expected =>
    SUBJECTS[expected.id].map(
      subject =>
        [
          `${expected.id} ${subject.identity.name}`,
          expected,
          assess(corpus, subject, expected.inputs),
        ] as const,
    ),
  );

  it.each(cases)('%s: finds what it needs', (_, { req }, { found }) => {
    const missing = req.filter(
      ([id]) => !featuresOf(id).some(feature => found.includes(feature)),
    );
    expect(missing).toEqual([]);
  });

  it.each(cases)(
    '%s: finds nothing that it does not need',
    (_, { req, optional = [], notreq = [] }, { found }) => {
      const allowed = [...req, ...optional].flatMap(([id]) => featuresOf(id));
      const refused = notreq.flatMap(text =>
        text
          .slice(0, text.indexOf(':'))
          .split(' / ')
          .flatMap(id => featuresOf(id)),
      );
      expect(
        found.filter(
          feature =>
            refused.includes(feature) ||
            !(allowed.includes(feature) || isPlainFact(feature)),
        ),
      ).toEqual([]);
    },
  );

  it.each(cases)(
    '%s: finds the mesh it runs in',
    (_, { enrolment: { files, accept = [files] } }, { profile }) => {
      expect(accept).toContain(
        profile.enrolment ? profile.enrolment.mesh ?? 'none' : 'unknown',
      );
    },
  );

  it.each(
    cases.flatMap(([name, { verdict }, assessed]) =>
      MESHES.flatMap(mesh =>
        verdict ? [[name, mesh, verdict[mesh].accept, assessed] as const] : [],
      ),
    ),
  )('%s on %s: is %j', (_, mesh, accept, { profile }) => {
    const evaluation = evaluate(profile, edition, mesh, { now: NOW });
    expect(
      accept.some(word => VERDICTS[word] === evaluation.verdict)
        ? []
        : told(evaluation),
    ).toEqual([]);
  });

  it('D10: is ready with a network of its own', () => {
    const { profile } = assess(corpus, SUBJECTS.D10[0], [
      'linkerd__linkerd2/cli/cmd/testdata/inject_emojivoto_deployment_hostNetwork_false.input.yml',
    ]);
    expect(
      MESHES.map(
        mesh => evaluate(profile, edition, mesh, { now: NOW }).verdict,
      ),
    ).toEqual(['ready', 'ready', 'ready', 'ready']);
  });

  it('D05: needs a local rate limit where the file that says so is read too', () => {
    const { profile, found } = assess(corpus, SUBJECTS.D05[0], [
      'istio__istio/samples/bookinfo/platform/kube/bookinfo.yaml',
      'istio__istio/samples/ratelimit/local-rate-limit-service.yaml',
    ]);
    expect(found).toContain('traffic.rate-limiting.local');
    expect(
      evaluate(profile, edition, 'istio-ambient', { now: NOW }).verdict,
    ).toBe('blocked');
  });
});

describeWithShared('files of other people', shared => {
  const corpus = join(shared, 'corpus');
  const files = globSync('*/**/*.{yaml,yml}', { cwd: corpus }).sort();
  const parsed = files.map(file => ({
    file,
    ...parseObjects(readFileSync(join(corpus, file), 'utf8'), file),
  }));
  const problems = parsed.flatMap(each => each.problems);

  it('are all read, and those that are broken are told with their line', () => {
    expect(files.length).toBeGreaterThan(500);
    expect(problems.map(placeOf)).toEqual(BROKEN);
  });

  it('say something about each of their workloads', () => {
    const byRepository = new Map<string, KubernetesObject[]>();
    for (const { file, objects } of parsed) {
      const repository = file.slice(0, file.indexOf('/'));
      byRepository.set(repository, [
        ...(byRepository.get(repository) ?? []),
        ...objects,
      ]);
    }
    const statuses = [...byRepository].flatMap(([repository, objects]) => {
      const set = filesAt(repository, objects);
      return namesOf(set).map(name => {
        const observation = requirementsOf(set, {
          entityRef: `component:default/${name}`,
          name,
        });
        toClaims([observation], { now: NOW });
        return observation.status;
      });
    });
    expect(statuses.length).toBeGreaterThan(100);
    expect(
      statuses.filter(status => status === 'linked').length,
    ).toBeGreaterThan(100);
  });
});

function placeOf({ file, line }: FileProblem): string {
  return `${file}:${line}`;
}

/** What a service whose files these are is found to need, as a portal would say it. */
function assess(
  corpus: string,
  { identity, beside = [] }: Subject,
  inputs: readonly string[],
): { profile: Profile; found: string[] } {
  const files = globSync([...beside, ...inputs], { cwd: corpus })
    .filter(file => /\.ya?ml$/.test(file))
    .sort();
  const objects = files.flatMap(
    file =>
      parseObjects(readFileSync(join(corpus, file), 'utf8'), file).objects,
  );
  const entityRef = `component:default/${identity.name}`;
  const observation = requirementsOf(
    filesAt('files', objects, identity.namespace),
    { entityRef, ...identity },
  );
  const { requirements, context, enrolments, problems, complete, looked } =
    toClaims([observation], { now: NOW });
  const profile = mergeProfile(
    entityRef,
    {
      requirements,
      context,
      enrolments,
      problems,
      complete,
      reports: [{ source: 'manifests', status: 'read', looked }],
    },
    edition,
  );
  return {
    profile,
    found: profile.requirements.map(({ feature }) => feature),
  };
}

function filesAt(
  place: string,
  objects: readonly KubernetesObject[],
  namespace?: string,
): ObjectSet {
  return objectSet(objects, { origin: { kind: 'files', place }, namespace });
}

function namesOf(set: ObjectSet): string[] {
  const kinds = [...WORKLOAD_KINDS.map(({ kind }) => kind), 'Service'];
  return [
    ...new Set(
      kinds.flatMap(kind =>
        set.list(kind).map(({ metadata }) => metadata.name),
      ),
    ),
  ];
}

function featuresOf(id: string): string[] {
  const features = FEATURES[id];
  if (!features) {
    throw new Error(`No feature is known for ${id}`);
  }
  return features;
}

/** Why a verdict came out, for whoever has to mend it. */
function told({ verdict, findings }: Evaluation): string[] {
  return [
    verdict,
    ...findings
      .filter(({ level }) => level !== 'ok' && level !== 'info')
      .map(({ level, code, message }) => `${level} ${code} ${message}`),
  ];
}
