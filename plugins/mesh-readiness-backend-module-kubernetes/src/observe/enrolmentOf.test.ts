import {
  clusterOf,
  deployment,
  type DeploymentParts,
  filesOf,
  namespace,
  podOf,
  serviceNamed,
} from '../__testUtils__/objectsOf';
import { nameOfObject } from '../objects/nameOfObject';
import type { ObjectSet } from '../objects/ObjectSet';
import { linkService } from '../service/linkService';
import { enrolmentOf } from './enrolmentOf';

function enrolment(objects: ObjectSet) {
  const scope = linkService(objects, serviceNamed('orders'));
  if ('status' in scope) {
    throw new Error(scope.reason);
  }
  const found = enrolmentOf(scope);
  if (!found) {
    return undefined;
  }
  const { object, askedBy, ...rest } = found;
  return { ...rest, object: nameOfObject(object) };
}

const istioProxy = (tag = '1.29.1') => ({
  name: 'istio-proxy',
  image: `istio/proxyv2:${tag}`,
});
const app = { name: 'app', image: 'app:1' };
const inSidecar: DeploymentParts = {
  podSpec: { containers: [app, istioProxy()] },
};
const enabled = { labels: { 'istio-injection': 'enabled' } };
const hostNetwork: DeploymentParts = {
  podSpec: { hostNetwork: true, containers: [app] },
};

type Row = [
  says: string,
  pods: DeploymentParts,
  namespace: Parameters<typeof namespace>[1],
  mesh: string | undefined,
  field: string,
];

const TEMPLATE = 'spec.template.metadata';

describe('enrolmentOf, from what is asked for', () => {
  it.each<Row>([
    [
      'a label of the Namespace',
      {},
      enabled,
      'istio-sidecar',
      'metadata.labels["istio-injection"]',
    ],
    [
      'a revision of the Namespace',
      {},
      { labels: { 'istio.io/rev': 'stable' } },
      'istio-sidecar',
      'metadata.labels["istio.io/rev"]',
    ],
    [
      'a label of the pods',
      { labels: { 'sidecar.istio.io/inject': 'true' } },
      {},
      'istio-sidecar',
      `${TEMPLATE}.labels["sidecar.istio.io/inject"]`,
    ],
    [
      'a revision of the pods',
      { labels: { 'istio.io/rev': 'stable' } },
      {},
      'istio-sidecar',
      `${TEMPLATE}.labels["istio.io/rev"]`,
    ],
    [
      'an annotation of the pods',
      { annotations: { 'sidecar.istio.io/inject': 'true' } },
      {},
      'istio-sidecar',
      `${TEMPLATE}.annotations["sidecar.istio.io/inject"]`,
    ],
    [
      'a label before an annotation',
      {
        labels: { 'sidecar.istio.io/inject': 'false' },
        annotations: { 'sidecar.istio.io/inject': 'true' },
      },
      {},
      undefined,
      `${TEMPLATE}.labels["sidecar.istio.io/inject"]`,
    ],
    [
      'pods before their Namespace',
      { labels: { 'sidecar.istio.io/inject': 'false' } },
      enabled,
      undefined,
      `${TEMPLATE}.labels["sidecar.istio.io/inject"]`,
    ],
    [
      'a Namespace that is taken out, whatever pods say',
      { labels: { 'sidecar.istio.io/inject': 'true' } },
      { labels: { 'istio-injection': 'disabled' } },
      undefined,
      'metadata.labels["istio-injection"]',
    ],
    [
      'the mode of the Namespace',
      {},
      { labels: { 'istio.io/dataplane-mode': 'ambient' } },
      'istio-ambient',
      'metadata.labels["istio.io/dataplane-mode"]',
    ],
    [
      'the mode of the pods',
      { labels: { 'istio.io/dataplane-mode': 'none' } },
      { labels: { 'istio.io/dataplane-mode': 'ambient' } },
      undefined,
      `${TEMPLATE}.labels["istio.io/dataplane-mode"]`,
    ],
    [
      'a sidecar before Ambient',
      {},
      {
        labels: {
          'istio-injection': 'enabled',
          'istio.io/dataplane-mode': 'ambient',
        },
      },
      'istio-sidecar',
      'metadata.labels["istio-injection"]',
    ],
    [
      'Ambient before a revision alone',
      {},
      { labels: { 'istio.io/rev': 'x', 'istio.io/dataplane-mode': 'ambient' } },
      'istio-ambient',
      'metadata.labels["istio.io/dataplane-mode"]',
    ],
    [
      'Ambient for pods that want no sidecar',
      { labels: { 'sidecar.istio.io/inject': 'false' } },
      { labels: { 'istio.io/dataplane-mode': 'ambient' } },
      'istio-ambient',
      'metadata.labels["istio.io/dataplane-mode"]',
    ],
    [
      'an annotation of the Namespace',
      {},
      { annotations: { 'linkerd.io/inject': 'enabled' } },
      'linkerd',
      'metadata.annotations["linkerd.io/inject"]',
    ],
    [
      'ingress mode of Linkerd',
      { annotations: { 'linkerd.io/inject': 'ingress' } },
      {},
      'linkerd',
      `${TEMPLATE}.annotations["linkerd.io/inject"]`,
    ],
    [
      'pods that want no Linkerd',
      { annotations: { 'linkerd.io/inject': 'disabled' } },
      { annotations: { 'linkerd.io/inject': 'enabled' } },
      undefined,
      `${TEMPLATE}.annotations["linkerd.io/inject"]`,
    ],
    [
      'no label, where Linkerd wants an annotation',
      { labels: { 'linkerd.io/inject': 'enabled' } },
      { labels: { 'linkerd.io/inject': 'enabled' } },
      undefined,
      'metadata.labels',
    ],
    [
      'a Namespace whose traffic Cilium encrypts',
      {},
      { labels: { 'io.cilium/mtls-enabled': 'true' } },
      'cilium',
      'metadata.labels["io.cilium/mtls-enabled"]',
    ],
    [
      'nothing on a network of the host',
      { ...hostNetwork, labels: { 'sidecar.istio.io/inject': 'true' } },
      enabled,
      undefined,
      'spec.template.spec.hostNetwork',
    ],
    [
      'a proxy that somebody wrote into the template',
      inSidecar,
      {},
      'istio-sidecar',
      'spec.template.spec.containers[1]',
    ],
    ['a Namespace without any mark', {}, {}, undefined, 'metadata.labels'],
    [
      'no look-alike',
      {
        annotations: {
          'sidecar.opentelemetry.io/inject': 'true',
          'inject.istio.io/templates': 'x',
          'sidecar.istio.io/proxyCPU': '1',
          'readiness.status.sidecar.istio.io/applicationPorts': '80',
        },
      },
      { labels: { 'opa-istio-injection': 'enabled' } },
      undefined,
      'metadata.labels',
    ],
  ])('reads %s', (_, pods, metadata, mesh, field) => {
    for (const set of [clusterOf, filesOf]) {
      expect(
        enrolment(set(deployment('orders', pods), namespace('shop', metadata))),
      ).toMatchObject({ field, ...(mesh !== undefined && { mesh }) });
      expect(
        enrolment(set(deployment('orders', pods), namespace('shop', metadata)))
          ?.mesh,
      ).toBe(mesh);
    }
  });

  it('says nothing where files hold no Namespace and nothing on the pods', () => {
    expect(enrolment(filesOf(deployment('orders')))).toBeUndefined();
  });

  it('knows no mesh by the name of a Namespace', () => {
    expect(
      enrolment(
        filesOf(
          deployment('orders', { namespace: 'ambient' }),
          namespace('ambient'),
        ),
      )?.mesh,
    ).toBeUndefined();
  });

  it('names the waypoint', () => {
    expect(
      enrolment(
        filesOf(
          deployment('orders'),
          namespace('shop', {
            labels: {
              'istio.io/dataplane-mode': 'ambient',
              'istio.io/use-waypoint': 'waypoint',
            },
          }),
        ),
      )?.raw,
    ).toBe('ambient, with the waypoint waypoint');
  });

  const cilium = (app_: string) =>
    `{apiVersion: cilium.io/v2, kind: CiliumNetworkPolicy, metadata: {name: rule, namespace: shop}, spec: {endpointSelector: {matchLabels: {app: ${app_}}}, ingress: [{}]}}`;

  it('takes a policy of Cilium that selects the pods for being in its care, unless they are in another mesh', () => {
    expect(
      enrolment(filesOf(deployment('orders'), cilium('orders'))),
    ).toMatchObject({
      mesh: 'cilium',
      object: 'CiliumNetworkPolicy shop/rule',
    });
    expect(
      enrolment(filesOf(deployment('orders'), cilium('pay'))),
    ).toBeUndefined();
    expect(
      enrolment(
        filesOf(
          deployment('orders'),
          cilium('orders'),
          namespace('shop', enabled),
        ),
      )?.mesh,
    ).toBe('istio-sidecar');
    expect(
      enrolment(filesOf(deployment('orders', hostNetwork), cilium('orders')))
        ?.mesh,
    ).toBeUndefined();
  });

  it('counts the pods that Cilium has in its care', () => {
    expect(
      enrolment(
        clusterOf(
          deployment('orders'),
          podOf('orders', 1),
          podOf('orders', 2, hostNetwork),
          cilium('orders'),
        ),
      ),
    ).toMatchObject({
      mesh: 'cilium',
      configured: 'cilium',
      pods: { inMesh: 1, all: 2 },
    });
  });
});

describe('enrolmentOf, from what runs', () => {
  it.each<[string, DeploymentParts, object]>([
    [
      'a sidecar',
      inSidecar,
      { mesh: 'istio-sidecar', release: '1.29.1', field: 'spec.containers[1]' },
    ],
    [
      'a native sidecar',
      {
        podSpec: {
          containers: [app],
          initContainers: [{ ...istioProxy(), restartPolicy: 'Always' }],
        },
      },
      {
        mesh: 'istio-sidecar',
        release: '1.29.1',
        field: 'spec.initContainers[0]',
      },
    ],
    [
      'the proxy of Linkerd',
      {
        podSpec: {
          containers: [
            app,
            {
              name: 'linkerd-proxy',
              image: 'ghcr.io/buoyantio/proxy:enterprise-2.19.1',
            },
          ],
        },
      },
      { mesh: 'linkerd', release: '2.19.1', distribution: 'enterprise' },
    ],
    [
      'a capture for Ambient',
      { annotations: { 'ambient.istio.io/redirection': 'enabled' } },
      { mesh: 'istio-ambient' },
    ],
  ])('sees %s', (_, pod, expected) => {
    expect(
      enrolment(clusterOf(deployment('orders'), podOf('orders', 1, pod))),
    ).toMatchObject({
      ...expected,
      pods: { inMesh: 1, all: 1 },
      object: 'Pod shop/orders-5d8f7c-1',
    });
  });

  it('says nothing more where all pods run in the mesh that is asked for', () => {
    expect(
      enrolment(
        clusterOf(
          deployment('orders'),
          namespace('shop', enabled),
          podOf('orders', 1, inSidecar),
        ),
      )?.configured,
    ).toBeUndefined();
  });

  it('tells pods that have not been started again since they were asked in', () => {
    expect(
      enrolment(
        clusterOf(
          deployment('orders'),
          namespace('shop', enabled),
          podOf('orders', 1, inSidecar),
          podOf('orders', 2),
        ),
      ),
    ).toMatchObject({
      mesh: 'istio-sidecar',
      configured: 'istio-sidecar',
      pods: { inMesh: 1, all: 2 },
    });
  });

  it('tells pods none of which runs in the mesh that is asked for', () => {
    const found = enrolment(
      clusterOf(
        deployment('orders'),
        namespace('shop', enabled),
        podOf('orders', 1),
      ),
    );
    expect(found).toMatchObject({
      configured: 'istio-sidecar',
      pods: { inMesh: 0, all: 1 },
      object: 'Namespace shop',
    });
    expect(found?.mesh).toBeUndefined();
  });

  it('tells pods that run in another mesh than the one that is asked for', () => {
    expect(
      enrolment(
        clusterOf(
          deployment('orders'),
          namespace('shop', {
            annotations: { 'linkerd.io/inject': 'enabled' },
          }),
          podOf('orders', 1, inSidecar),
        ),
      ),
    ).toMatchObject({
      mesh: 'istio-sidecar',
      configured: 'linkerd',
      pods: { inMesh: 1, all: 1 },
    });
  });

  it('lets no pod on the network of its host be in a mesh', () => {
    expect(
      enrolment(
        clusterOf(
          deployment('orders', hostNetwork),
          podOf('orders', 1, {
            podSpec: { hostNetwork: true, containers: [app, istioProxy()] },
            annotations: { 'ambient.istio.io/redirection': 'enabled' },
          }),
        ),
      ),
    ).toMatchObject({
      pods: { inMesh: 0, all: 1 },
      field: 'spec.template.spec.hostNetwork',
    });
  });

  it('sees that pods have no proxy, also where the Namespace cannot be read', () => {
    expect(
      enrolment(clusterOf(deployment('orders'), podOf('orders', 1))),
    ).toEqual({
      object: 'Pod shop/orders-5d8f7c-1',
      field: 'spec.containers',
      raw: 'no proxy of a mesh',
      pods: { inMesh: 0, all: 1 },
    });
  });

  it('names no release where proxies are of several', () => {
    const found = enrolment(
      clusterOf(
        deployment('orders'),
        podOf('orders', 1, inSidecar),
        podOf('orders', 2, {
          podSpec: { containers: [app, istioProxy('1.30.0')] },
        }),
      ),
    );
    expect(found).toMatchObject({
      mesh: 'istio-sidecar',
      pods: { inMesh: 2, all: 2 },
    });
    expect(found?.release).toBeUndefined();
  });
});
