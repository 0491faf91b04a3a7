import fc from 'fast-check';
import {
  clusterOf,
  deployment,
  type DeploymentParts,
  filesOf,
  namespace,
  podOf,
  serviceNamed,
} from '../../__testUtils__/objectsOf';
import { nameOfObject } from '../../objects/nameOfObject';
import { objectSet, type ObjectSet } from '../../objects/ObjectSet';
import { linkService } from '../../service/linkService';
import { workloadReader } from './workloadReader';

function read(objects: ObjectSet) {
  const scope = linkService(objects, serviceNamed('orders'));
  if ('status' in scope) {
    throw new Error(scope.reason);
  }
  return workloadReader.read(scope).needs;
}

function told(...yaml: string[]) {
  return read(filesOf(...yaml)).map(
    ({ feature, need, field, raw }) => `${need} ${feature}: ${field}, ${raw}`,
  );
}

const orders = (
  podSpec: Record<string, unknown>,
  parts: DeploymentParts = {},
) =>
  deployment('orders', {
    ...parts,
    podSpec: { containers: [{ name: 'app' }], ...podSpec },
  });

const containerPort = (port: object) => ({
  containers: [{ name: 'app', ports: [port] }],
});

const service = (name: string, spec: object) =>
  JSON.stringify({
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name, namespace: 'shop' },
    spec: { selector: { app: 'orders' }, ...spec },
  });

const AT = 'spec.template.spec';

describe('workloadReader', () => {
  it.each<[string, string[], string[]]>([
    ['a plain workload', [orders({})], []],
    [
      'pods on the network of their host',
      [orders({ hostNetwork: true })],
      [`required workload.host-network: ${AT}.hostNetwork, true`],
    ],
    [
      'pods that have a network of their own',
      [orders({ hostNetwork: false })],
      [],
    ],
    [
      'an init container',
      [
        orders({
          initContainers: [{ name: 'migrate' }, { name: 'istio-init' }],
        }),
      ],
      [`preferred workload.init-network: ${AT}.initContainers, migrate`],
    ],
    [
      'a native sidecar and the init container of a mesh',
      [
        orders({
          initContainers: [
            { name: 'log', restartPolicy: 'Always' },
            { name: 'linkerd-init' },
          ],
        }),
      ],
      [],
    ],
    [
      'user 1337 for all containers of a pod',
      [orders({ securityContext: { runAsUser: 1337 } })],
      [`required workload.uid-1337: ${AT}.securityContext.runAsUser, 1337`],
    ],
    [
      'user 1337 for one container',
      [
        orders({
          containers: [
            { name: 'a' },
            { name: 'b', securityContext: { runAsUser: 1337 } },
          ],
        }),
      ],
      [
        `required workload.uid-1337: ${AT}.containers[1].securityContext.runAsUser, 1337`,
      ],
    ],
    [
      'user 1337 that the container does not run as',
      [
        orders({
          securityContext: { runAsUser: 1337 },
          containers: [{ name: 'a', securityContext: { runAsUser: 1 } }],
        }),
      ],
      [],
    ],
    [
      'user 1337 of the proxy',
      [
        orders({
          containers: [
            { name: 'istio-proxy', securityContext: { runAsUser: 1337 } },
          ],
        }),
      ],
      [],
    ],
    [
      'Windows by its name',
      [orders({ os: { name: 'windows' } })],
      [`required workload.windows: ${AT}.os.name, windows`],
    ],
    [
      'Windows by its nodes',
      [orders({ nodeSelector: { 'kubernetes.io/os': 'windows' } })],
      [
        `required workload.windows: ${AT}.nodeSelector["kubernetes.io/os"], windows`,
      ],
    ],
    [
      'Linux',
      [
        orders({
          os: { name: 'linux' },
          nodeSelector: { 'kubernetes.io/os': 'linux' },
        }),
      ],
      [],
    ],
    [
      'UDP of a container',
      [orders(containerPort({ containerPort: 53, protocol: 'UDP' }))],
      [`required workload.udp: ${AT}.containers[0].ports[0], UDP port 53`],
    ],
    [
      'UDP of a Service',
      [
        orders({}),
        service('orders', {
          ports: [{ port: 80 }, { port: 53, protocol: 'UDP' }],
        }),
      ],
      ['required workload.udp: spec.ports[1], UDP port 53'],
    ],
    [
      'a server that speaks first, by its number',
      [orders(containerPort({ containerPort: 3306 }))],
      [
        `required workload.server-first-tcp: ${AT}.containers[0].ports[0], MySQL on port 3306`,
      ],
    ],
    [
      'by its name',
      [orders(containerPort({ containerPort: 9, name: 'smtp-in' }))],
      [
        `required workload.server-first-tcp: ${AT}.containers[0].ports[0], SMTP on port 9`,
      ],
    ],
    [
      'by what a Service says',
      [
        orders({}),
        service('orders', { ports: [{ port: 9, appProtocol: 'MongoDB' }] }),
      ],
      ['required workload.server-first-tcp: spec.ports[0], MongoDB on port 9'],
    ],
    [
      'a known number that speaks something else',
      [orders(containerPort({ containerPort: 3306, name: 'http-api' }))],
      [],
    ],
    [
      'a known number of UDP',
      [
        orders(
          containerPort({ containerPort: 25, name: 'x', protocol: 'SCTP' }),
        ),
      ],
      [],
    ],
    [
      'a headless Service alone',
      [orders({}), service('orders', { clusterIP: 'None' })],
      ['required workload.headless: spec.clusterIP, None'],
    ],
    [
      'a headless Service beside another',
      [
        orders({}),
        service('orders', { clusterIP: 'None' }),
        service('front', {}),
      ],
      ['preferred workload.headless: spec.clusterIP, None'],
    ],
    [
      'a CronJob',
      [
        '{apiVersion: batch/v1, kind: CronJob, metadata: {name: orders, namespace: shop}, spec: {jobTemplate: {spec: {template: {spec: {hostNetwork: true}}}}}}',
      ],
      [
        'required workload.host-network: spec.jobTemplate.spec.template.spec.hostNetwork, true',
        'required workload.job: kind, CronJob',
      ],
    ],
    [
      'a Pod of its own',
      [
        '{apiVersion: v1, kind: Pod, metadata: {name: orders, namespace: shop}, spec: {hostNetwork: true}}',
      ],
      ['required workload.host-network: spec.hostNetwork, true'],
    ],
    [
      'a Namespace that is restricted',
      [
        orders({}),
        namespace('shop', {
          labels: { 'pod-security.kubernetes.io/enforce': 'restricted' },
        }),
      ],
      [
        'required platform.pod-security-restricted: metadata.labels["pod-security.kubernetes.io/enforce"], restricted',
      ],
    ],
    [
      'a Namespace that only warns, or allows all',
      [
        orders({}),
        namespace('shop', {
          labels: {
            'pod-security.kubernetes.io/warn': 'restricted',
            'pod-security.kubernetes.io/enforce': 'privileged',
          },
        }),
      ],
      [],
    ],
    [
      'pods that are made for Fargate',
      [orders({}, { labels: { 'eks.amazonaws.com/fargate-profile': 'p' } })],
      [
        'required platform.no-node-agents.eks-fargate: spec.template.metadata.labels["eks.amazonaws.com/fargate-profile"], p',
      ],
    ],
  ])('reads %s', (_, yaml, expected) => {
    expect(told(...yaml)).toEqual(expected);
  });

  const node = (name: string, labels = {}) =>
    `{apiVersion: v1, kind: Node, metadata: {name: ${name}, labels: ${JSON.stringify(
      labels,
    )}}}`;

  it.each<[string, string, object, string[]]>([
    [
      'Fargate by the label of a pod',
      'any',
      { labels: { 'eks.amazonaws.com/fargate-profile': 'p' } },
      ['platform.no-node-agents.eks-fargate on Pod shop/orders-5d8f7c-1'],
    ],
    [
      'Fargate by its node',
      'fargate',
      {},
      ['platform.no-node-agents.eks-fargate on Node fargate'],
    ],
    [
      'Autopilot by its node',
      'gk3-prod-1',
      {},
      ['platform.no-node-agents.gke-autopilot on Node gk3-prod-1'],
    ],
    ['a node like any other', 'gke-prod-1', {}, []],
    ['a node that is not known', 'unknown', {}, []],
  ])('sees %s', (_, nodeName, parts, expected) => {
    expect(
      read(
        clusterOf(
          orders({}),
          podOf('orders', 1, {
            ...parts,
            podSpec: { nodeName, containers: [] },
          }),
          node('any'),
          node('fargate', { 'eks.amazonaws.com/compute-type': 'fargate' }),
          node('gk3-prod-1'),
          node('gke-prod-1'),
        ),
      ).map(({ feature, object }) => `${feature} on ${nameOfObject(object)}`),
    ).toEqual(expected);
  });

  it('never throws, whatever was written', () => {
    fc.assert(
      fc.property(
        fc.anything(),
        fc.anything(),
        fc.anything(),
        (spec, ports, selector) => {
          const objects = objectSet(
            [
              {
                apiVersion: 'apps/v1',
                kind: 'Deployment',
                metadata: { name: 'orders', namespace: 'shop' },
                spec: {
                  template: { spec, metadata: { labels: { app: 'orders' } } },
                },
              },
              {
                apiVersion: 'apps/v1',
                kind: 'StatefulSet',
                metadata: { name: 'orders', namespace: 'shop' },
                spec: {
                  template: {
                    spec: {
                      containers: ports,
                      initContainers: ports,
                      securityContext: spec,
                      os: ports,
                      nodeSelector: spec,
                    },
                  },
                },
              },
              {
                apiVersion: 'v1',
                kind: 'Service',
                metadata: { name: 'orders', namespace: 'shop' },
                spec: { selector: { app: 'orders' }, ports },
              },
              {
                apiVersion: 'v1',
                kind: 'Service',
                metadata: { name: 'other', namespace: 'shop' },
                spec: { selector },
              },
            ],
            { origin: { kind: 'cluster', cluster: 'prod' } },
          );
          expect(read(objects)).toBeInstanceOf(Array);
        },
      ),
    );
  });
});
