import type { AnySchemaObject } from 'ajv';
import { fillManifest } from '../../engine';
import type { ManifestValues } from '../../engine/manifests/manifestValues';
import { edition202611 } from '../__testUtils__/edition202611';
import { checkObject } from '../__testUtils__/kubernetes/checkObject';
import { checkTypes } from '../__testUtils__/kubernetes/checkTypes';
import type { KubernetesObject } from '../__testUtils__/kubernetes/KubernetesObject';
import { parseObjects } from '../__testUtils__/kubernetes/parseObjects';
import { readDefinitions } from '../__testUtils__/kubernetes/readDefinitions';

const templates = edition202611.manifests!;
const ids = templates.map(({ id }) => id);

const ORDERS: ManifestValues = {
  service: 'orders',
  namespace: 'shop',
  selector: [
    { key: 'app.kubernetes.io/name', value: 'orders' },
    { key: 'tier', value: 'api' },
  ],
};

/** Names that YAML could take for something else. */
const WORDS: ManifestValues = {
  service: 'true',
  namespace: 'on',
  selector: [
    { key: 'null', value: '123' },
    { key: 'y', value: '' },
  ],
};

const CASES: [string, ManifestValues][] = [
  ['a service whose names are known', ORDERS],
  ['a service of which only the name is known', { service: 'orders' }],
  ['a service of which nothing is known', {}],
  ['a service with names that are words of YAML', WORDS],
  ['a service with long names', { service: 'a'.repeat(63), namespace: '1' }],
];

const objectsOf = (id: string, values: ManifestValues): KubernetesObject[] =>
  parseObjects(
    fillManifest(templates.find(template => template.id === id)!, values).yaml,
  );

/** Manifests that need the experimental channel of Gateway API, and say so. */
const EXPERIMENTAL = ['cilium-http-route-retries', 'linkerd-egress'];

const isCustom = ({ apiVersion }: KubernetesObject) =>
  apiVersion.split('/')[0].includes('.') &&
  !apiVersion.startsWith('networking.k8s.io/');

const strictness: [string, (object: any) => void, RegExp][] = [
  ['a field that is misspelt', object => (object.spec.hots = []), /hots/],
  [
    'a field of the wrong type',
    object => (object.spec.hosts = 'orders'),
    /hosts|not assignable/,
  ],
  ['a field that is missing', object => delete object.spec.hosts, /hosts/],
  [
    'a misspelt field further in',
    object => (object.spec.ports[0].protocoll = 'TLS'),
    /protocoll/,
  ],
  [
    'a value that is not one of those that are allowed',
    object => (object.spec.resolution = 'MAYBE'),
    /resolution|MAYBE/,
  ],
];

describe('the manifests of 2026-11', () => {
  it('need the experimental channel only where they say so', () => {
    expect(
      templates
        .filter(({ description }) => description.includes('experimental'))
        .map(({ id }) => id),
    ).toEqual(EXPERIMENTAL);
  });

  it.each(ids)('%s is filled in with the names of a service', id => {
    const text = JSON.stringify(objectsOf(id, ORDERS));
    expect(text).toContain('shop');
    expect(text).not.toMatch(/\$\{/);
  });

  it.each(ids)('%s has the same objects, whatever is known', id => {
    const kinds = (values: ManifestValues) =>
      objectsOf(id, values).map(({ apiVersion, kind }) => [apiVersion, kind]);
    for (const [, values] of CASES) {
      expect(kinds(values)).toEqual(kinds(ORDERS));
    }
  });

  it.each(ids)('%s says what to fill in, and nothing else', id => {
    const template = templates.find(one => one.id === id)!;
    const { yaml, fillIn } = fillManifest(template, ORDERS);
    expect(
      new Set(
        [...yaml.matchAll(/ # Fill in: (.*)$/gm)].map(([, text]) => text),
      ),
    ).toEqual(new Set(fillIn));
    expect(fillIn.join()).not.toMatch(
      /the namespace of orders|the labels of the pods of orders/,
    );
    expect(fillManifest(template, {}).fillIn).toContain(
      'the namespace of the service',
    );
  });

  describe('by the types that npm packages carry', () => {
    const all = CASES.flatMap(([, values]) =>
      ids.flatMap(id => objectsOf(id, values).map(object => ({ id, object }))),
    );
    const egress = objectsOf('istio-sidecar-egress', ORDERS)[0];
    const spoilt = strictness.map(([, spoil]) => {
      const object = structuredClone(egress);
      spoil(object);
      return object;
    });
    const checked = checkTypes([...all.map(({ object }) => object), ...spoilt]);

    it('are objects of Kubernetes', () => {
      expect(
        all
          .map(({ id }, index) => ({ id, wrong: checked[index] ?? [] }))
          .filter(({ wrong }) => wrong.length > 0),
      ).toEqual([]);
    });

    it('are checked, all but those of which no package knows', () => {
      const unknown = all
        .filter((_, index) => checked[index] === undefined)
        .map(({ object }) => `${object.apiVersion} ${object.kind}`);
      expect([...new Set(unknown)].sort()).toEqual([
        'extensions.istio.io/v1alpha1 TrafficExtension',
        'policy.linkerd.io/v1alpha1 AuthorizationPolicy',
        'policy.linkerd.io/v1alpha1 EgressNetwork',
        'policy.linkerd.io/v1alpha1 HTTPLocalRateLimitPolicy',
        'policy.linkerd.io/v1alpha1 MeshTLSAuthentication',
        'policy.linkerd.io/v1alpha1 NetworkAuthentication',
        'policy.linkerd.io/v1beta3 Server',
        'workload.linkerd.io/v1beta1 ExternalWorkload',
      ]);
    });

    it.each(
      strictness.map(
        ([name, , pattern], index) => [name, pattern, index] as const,
      ),
    )('are refused for %s', (_, pattern, index) => {
      expect(checked[all.length + index]!.join()).toMatch(pattern);
    });
  });

  const definitions = readDefinitions();
  if (definitions) {
    describe('by their custom resource definitions', () => {
      const schemaOf = (id: string, { apiVersion, kind }: KubernetesObject) => {
        const schemas = EXPERIMENTAL.includes(id)
          ? definitions.experimental
          : definitions.standard;
        return schemas.get(`${apiVersion} ${kind}`);
      };

      it.each(ids)('%s is valid', id => {
        for (const [, values] of CASES) {
          for (const object of objectsOf(id, values).filter(isCustom)) {
            const schema = schemaOf(id, object);
            expect({ object, found: schema !== undefined }).toEqual({
              object,
              found: true,
            });
            expect({ object, wrong: checkObject(object, schema!) }).toEqual({
              object,
              wrong: [],
            });
          }
        }
      });

      const wrongIn = (
        id: string,
        spoil: (object: any) => void,
        schemas: Map<string, AnySchemaObject> = definitions.standard,
      ) => {
        const [object] = objectsOf(id, ORDERS);
        spoil(object);
        return checkObject(
          object,
          schemas.get(`${object.apiVersion} ${object.kind}`)!,
        ).join();
      };

      it.each(strictness)('are refused for %s', (_, spoil, pattern) => {
        expect(wrongIn('istio-sidecar-egress', spoil)).toMatch(pattern);
      });

      it.each<[string, string, (object: any) => void, RegExp]>([
        [
          'a name that is none',
          'http-route-split',
          object => (object.metadata.name = 'Orders'),
          /metadata\/name must match pattern/,
        ],
        [
          'a label that is no text',
          'linkerd-callers',
          object => (object.metadata.labels = { app: 1 }),
          /labels\/app must be string/,
        ],
        [
          'a kind of Linkerd with a misspelt field',
          'linkerd-callers',
          object => (object.spec.prot = 8080),
          /additional properties prot/,
        ],
        [
          'a kind of Linkerd without what it selects',
          'linkerd-callers',
          object => delete object.spec.podSelector,
          /podSelector/,
        ],
        [
          'a kind of Cilium with a misspelt field',
          'cilium-callers',
          object => (object.spec.ingres = []),
          /additional properties ingres/,
        ],
        [
          'a field of the experimental channel in the standard one',
          'cilium-http-route-retries',
          () => {},
          /additional properties retry/,
        ],
      ])('are refused for %s', (_, id, spoil, pattern) => {
        expect(wrongIn(id, spoil)).toMatch(pattern);
      });

      it('may hold what Envoy alone knows', () => {
        expect(
          wrongIn('cilium-circuit-breaker', object => {
            object.spec.resources[0].whatever = true;
          }),
        ).toBe('');
      });
    });
  } else {
    // eslint-disable-next-line jest/no-disabled-tests, jest/expect-expect -- one line that says what is skipped
    it.skip('are valid by their custom resource definitions, those of Linkerd too (../shared/crds is absent)', () => {});
  }
});

/** What a rule tells to write, where a mesh has it: rule, mesh, support, since when. */
const WRITTEN: Record<string, string[]> = {
  'MR0101 istio-sidecar full': ['istio-mtls-strict'],
  'MR0101 istio-ambient full 1.24': ['istio-mtls-strict'],
  'MR0101 cilium partial 1.14': ['cilium-mutual-authentication'],
  'MR0101 cilium partial 1.19': ['cilium-mtls-namespace'],
  'MR0102 istio-sidecar full': ['istio-sidecar-token'],
  'MR0102 istio-ambient full 1.24': [
    'istio-ambient-token',
    'istio-ambient-require-waypoint',
  ],
  'MR0104 istio-sidecar full': ['istio-sidecar-callers'],
  'MR0104 istio-ambient full 1.24': ['istio-ambient-callers'],
  'MR0104 linkerd full 2.12': ['linkerd-callers'],
  'MR0104 cilium full': ['cilium-callers'],
  'MR0105 istio-sidecar full': ['istio-sidecar-callers'],
  'MR0105 istio-ambient full 1.24': ['istio-ambient-callers'],
  'MR0105 linkerd full 2.12': ['linkerd-callers'],
  'MR0105 cilium full': ['cilium-callers'],
  'MR0106 istio-sidecar full': ['istio-sidecar-requests'],
  'MR0106 istio-ambient full 1.24': [
    'istio-ambient-requests',
    'istio-ambient-require-waypoint',
  ],
  'MR0106 linkerd basic 2.12': ['linkerd-requests'],
  'MR0106 cilium basic': ['cilium-requests'],
  'MR0107 istio-sidecar full': ['istio-sidecar-token-claims'],
  'MR0107 istio-ambient full 1.24': [
    'istio-ambient-token-claims',
    'istio-ambient-require-waypoint',
  ],
  'MR0108 istio-sidecar full': ['istio-sidecar-external-authorization'],
  'MR0108 istio-ambient full 1.24': [
    'istio-ambient-external-authorization',
    'istio-ambient-require-waypoint',
  ],
  'MR0109 istio-sidecar full': ['istio-sidecar-egress'],
  'MR0109 istio-ambient full 1.24': ['istio-ambient-egress'],
  'MR0109 linkerd basic 2.17': ['linkerd-egress'],
  'MR0109 cilium full': ['cilium-egress'],
  'MR0110 istio-ambient external': ['istio-ambient-network-policy'],
  'MR0110 linkerd external': ['linkerd-network-policy'],
  'MR0201 istio-sidecar full': ['istio-sidecar-split'],
  'MR0201 istio-ambient full 1.24': ['http-route-split'],
  'MR0201 linkerd full 2.13': ['http-route-split'],
  'MR0201 cilium basic 1.16': ['http-route-split'],
  'MR0202 istio-sidecar full': ['istio-destination-rule'],
  'MR0202 istio-ambient full 1.24': ['istio-destination-rule'],
  'MR0202 linkerd basic 2.13': ['linkerd-circuit-breaker'],
  'MR0202 cilium partial 1.15': ['cilium-circuit-breaker'],
  'MR0203 istio-sidecar full': ['istio-sidecar-retries-timeouts'],
  'MR0203 istio-ambient basic 1.24': ['http-route-timeouts'],
  'MR0203 linkerd full 2.16': ['linkerd-retries-timeouts'],
  'MR0203 cilium partial 1.15': ['http-route-timeouts'],
  'MR0203 cilium basic 1.20': ['cilium-http-route-retries'],
  'MR0204 istio-sidecar partial': ['istio-sidecar-local-rate-limit'],
  'MR0204 linkerd basic 2.17': ['linkerd-rate-limit'],
  'MR0205 istio-sidecar partial': ['istio-sidecar-local-rate-limit'],
  'MR0205 linkerd basic 2.17': ['linkerd-rate-limit'],
  'MR0207 istio-ambient partial 1.24': ['istio-ambient-wasm-plugin'],
  'MR0207 istio-ambient partial 1.30': ['istio-ambient-traffic-extension'],
  'MR0208 istio-sidecar full': ['istio-destination-rule'],
  'MR0208 istio-ambient full 1.24': ['istio-destination-rule'],
  'MR0208 cilium partial 1.15': ['cilium-circuit-breaker'],
  'MR0209 istio-sidecar full': ['istio-destination-rule'],
  'MR0211 istio-ambient none': ['istio-ambient-wasm-plugin'],
  'MR0211 istio-ambient none 1.30': ['istio-ambient-traffic-extension'],
  'MR0213 istio-ambient full 1.24': ['istio-ambient-ingress'],
  'MR0214 istio-sidecar full': ['istio-sidecar-header-routing'],
  'MR0214 istio-ambient full 1.24': ['http-route-headers'],
  'MR0214 linkerd full 2.13': ['http-route-headers'],
  'MR0214 cilium basic 1.16': ['http-route-headers'],
  'MR0215 istio-sidecar full': ['istio-sidecar-mirror'],
  'MR0215 istio-ambient full 1.24': ['http-route-mirror'],
  'MR0215 cilium basic 1.16': ['http-route-mirror'],
  'MR0216 istio-sidecar full': ['istio-faults'],
  'MR0216 istio-ambient basic 1.24': ['istio-faults'],
  'MR0216 linkerd partial 2.13': ['linkerd-faults'],
  'MR0301 istio-sidecar full': ['istio-sidecar-tracing'],
  'MR0301 istio-ambient basic 1.24': ['istio-ambient-tracing'],
  'MR0302 cilium full': ['cilium-request-metrics'],
  'MR0401 istio-ambient partial 1.27': ['istio-ambient-global-service'],
  'MR0401 istio-ambient partial 1.29': ['istio-ambient-global-service'],
  'MR0401 linkerd full 2.8': ['linkerd-export'],
  'MR0401 cilium full': ['cilium-global-service'],
  'MR0502 istio-sidecar basic': ['istio-sidecar-tcp-port'],
  'MR0502 linkerd basic': ['linkerd-opaque-ports'],
  'MR0507 istio-sidecar partial': ['headless-service'],
  'MR0510 istio-sidecar basic': ['istio-sidecar-network-policy'],
  'MR0510 istio-ambient basic 1.24': ['istio-ambient-network-policy'],
  'MR0510 linkerd basic': ['linkerd-network-policy'],
  'MR0511 istio-sidecar full': ['istio-workload-group'],
  'MR0511 linkerd basic 2.15': ['linkerd-external-workload'],
  'MR0513 istio-sidecar full': ['istio-sidecar-plaintext'],
  'MR0513 linkerd basic': ['linkerd-skip-ports'],
};

const RAW = 'raw Envoy configuration, of which the documents have no example';

/** What sounds like an object of Kubernetes and has no manifest, and why. */
const UNWRITTEN: Record<string, string> = {
  'MR0102 cilium partial 1.13': RAW,
  'MR0107 cilium partial': RAW,
  'MR0108 cilium partial': RAW,
  'MR0201 linkerd basic':
    'TrafficSplit is deprecated, and its releases are past their end',
  'MR0203 linkerd basic':
    'ServiceProfile is deprecated, and its releases are past their end',
  'MR0204 cilium partial': RAW,
  'MR0205 cilium partial': RAW,
  'MR0207 istio-sidecar full': 'the extension is there already',
  'MR0207 cilium partial 1.12':
    'what the extension does decides what it looks like',
  'MR0211 cilium partial 1.12':
    'what the filter does decides what it looks like',
  'MR0401 istio-sidecar full':
    'gateways and secrets of the clusters, nothing of one service',
  'MR0513 cilium full': 'a label that is left out',
};

/** What a step of a migration tells to write, by mesh and the place of the step. */
const STEPS: Record<string, string[]> = {
  'istio-sidecar 1': ['istio-sidecar-tcp-port'],
  'istio-sidecar 2': ['istio-sidecar-namespace'],
  'istio-sidecar 3': ['istio-mtls-strict'],
  'istio-sidecar 4': ['istio-sidecar-token'],
  'istio-sidecar 6': ['istio-sidecar-egress'],
  'istio-sidecar 7': ['istio-sidecar-retries-timeouts'],
  'istio-sidecar 8': ['istio-destination-rule'],
  'istio-ambient 1': ['istio-ambient-network-policy'],
  'istio-ambient 3': ['http-route-split'],
  'istio-ambient 4': ['istio-ambient-requests', 'istio-ambient-token'],
  'istio-ambient 5': ['istio-ambient-wasm-plugin'],
  'istio-ambient 6': ['istio-ambient-traffic-extension'],
  'istio-ambient 7': ['istio-ambient-waypoint'],
  'istio-ambient 8': ['istio-ambient-namespace'],
  'istio-ambient 10': ['istio-ambient-require-waypoint'],
  'istio-ambient 11': ['istio-ambient-ingress'],
  'linkerd 1': ['linkerd-namespace'],
  'linkerd 3': ['linkerd-opaque-ports'],
  'linkerd 5': ['linkerd-callers'],
  'linkerd 6': ['linkerd-requests'],
  'linkerd 7': ['linkerd-circuit-breaker'],
  'linkerd 8': ['linkerd-retries-timeouts'],
  'linkerd 9': ['linkerd-rate-limit'],
  'linkerd 11': ['http-route-split'],
  'linkerd 12': ['linkerd-network-policy'],
  'cilium 3': ['cilium-callers'],
  'cilium 4': ['cilium-requests'],
  'cilium 5': ['cilium-egress'],
  'cilium 6': ['cilium-mtls-namespace'],
  'cilium 8': ['http-route-split'],
  'cilium 9': ['http-route-headers'],
  'cilium 10': ['http-route-mirror'],
  'cilium 11': ['http-route-timeouts'],
  'cilium 12': ['cilium-http-route-retries'],
};

const TELLS_TO_WRITE =
  /^allow|\b(write|annotate|label|set up|set istio|name|give each version|declare|skip the port|rewrite|bring the machine|headless service|connect the clusters|keep it plaintext)\b/i;

const told = edition202611.rules.flatMap(rule =>
  rule.kind === 'feature'
    ? Object.entries(
        edition202611.features.find(({ id }) => id === rule.feature)!.support,
      ).flatMap(([mesh, statements]) =>
        statements.map(({ level, since, manifests = [] }) => {
          const { remediation } =
            rule.exceptions.find(
              exception =>
                exception.support === level && exception.meshes.includes(mesh),
            ) ?? rule.outcomes[level];
          return {
            at: [rule.code, mesh, level, since].filter(Boolean).join(' '),
            text: remediation?.text,
            manifests: [...(remediation?.manifests ?? []), ...manifests],
          };
        }),
      )
    : [],
);

describe('the rules of 2026-11', () => {
  it('name a manifest wherever they tell to write an object', () => {
    expect(
      Object.fromEntries(
        told
          .filter(({ manifests }) => manifests.length > 0)
          .map(({ at, manifests }) => [at, manifests]),
      ),
    ).toEqual(WRITTEN);
  });

  it('tell to do something where a manifest is named', () => {
    expect(
      told.filter(
        ({ text, manifests }) => manifests.length > 0 && text === undefined,
      ),
    ).toEqual([]);
  });

  it('tell to write what has no manifest only for a reason', () => {
    expect(
      told
        .filter(
          ({ text = '', manifests }) =>
            manifests.length === 0 && TELLS_TO_WRITE.test(text),
        )
        .map(({ at }) => at),
    ).toEqual(Object.keys(UNWRITTEN));
  });

  it('name a manifest in the steps that tell to write an object', () => {
    expect(
      Object.fromEntries(
        edition202611.meshes.flatMap(({ id, migration = [] }) =>
          migration.flatMap(({ manifests }, index) =>
            manifests ? [[`${id} ${index}`, manifests]] : [],
          ),
        ),
      ),
    ).toEqual(STEPS);
  });

  it('deploy a waypoint, and lead traffic from the ingress through it, for the features that need one and for no other', () => {
    const withWaypoint = edition202611.features
      .filter(({ support }) =>
        support['istio-ambient']?.some(({ requires }) =>
          requires?.includes('waypoint'),
        ),
      )
      .map(({ id }) => id)
      .sort();
    expect(withWaypoint).toContain('security.authorization.l7');
    expect(withWaypoint).not.toContain('security.mtls');
    expect(
      edition202611.meshes
        .flatMap(({ migration = [] }) => migration)
        .filter(({ manifests = [] }) =>
          manifests.some(id =>
            ['istio-ambient-waypoint', 'istio-ambient-ingress'].includes(id),
          ),
        )
        .map(({ onlyFor = [] }) => [...onlyFor].sort()),
    ).toEqual([withWaypoint, withWaypoint]);
  });

  it('name a manifest where a component has to be deployed', () => {
    expect(
      edition202611.meshes.flatMap(({ components }) =>
        components.flatMap(({ task }) => task.manifests ?? []),
      ),
    ).toEqual(['istio-ambient-waypoint']);
  });
});
