import { join } from 'node:path';
import { describeWithShared } from 'test-tools';
import { describeWithKubectl, withKubectl } from './__testUtils__/kubectl';
import { namespace, pod, requestAuthentication } from './__testUtils__/objects';
import type { ApiObject } from './ApiObject';
import { groupKindOf } from './kinds/groupKind';
import { readObjects } from './readObjects';
import type { StandIn } from './StandIn';
import { startStandIn } from './startStandIn';

describeWithKubectl('the real kubectl against the stand-in', () => {
  let standIn: StandIn;

  beforeAll(async () => {
    standIn = await startStandIn({
      objects: [
        namespace('shop'),
        pod('web'),
        pod('orders', 'test'),
        {
          apiVersion: 'apps/v1',
          kind: 'Deployment',
          metadata: { name: 'web', namespace: 'shop' },
          spec: { replicas: 1 },
        },
        requestAuthentication('orders'),
      ],
      forbidden: ['Secret'],
    });
  });

  afterAll(() => standIn.stop());

  const run = (...args: string[]) =>
    withKubectl(standIn, kubectl => kubectl.run(...args));
  const rows = (printed: string) =>
    printed
      .trim()
      .split('\n')
      .map(line => line.split(/\s+/).slice(0, -1).join(' '));

  it('gets pods of all namespaces', async () => {
    expect(rows(await run('get', 'pods', '-A'))).toEqual([
      'NAMESPACE NAME',
      'shop web',
      'test orders',
    ]);
  });

  it('gets Deployments of one by their short name', async () => {
    expect(rows(await run('get', 'deploy', '-n', 'shop'))).toEqual([
      'NAME',
      'web',
    ]);
  });

  it('gets custom resources as JSON, page by page', async () => {
    standIn.apply(requestAuthentication('web'), requestAuthentication('api'));

    const { items } = JSON.parse(
      await run(
        'get',
        'requestauthentications.security.istio.io',
        '--all-namespaces',
        '--chunk-size=1',
        '-o',
        'json',
      ),
    );

    expect(items.map((item: any) => item.metadata.name)).toEqual([
      'api',
      'orders',
      'web',
    ]);
    expect(items[0].apiVersion).toBe('security.istio.io/v1');
  });

  it('gets one object by its name, and by a label', async () => {
    expect(await run('get', 'pod', 'web', '-n', 'shop', '-o', 'name')).toBe(
      'pod/web\n',
    );
    expect(
      await run('get', 'pods', '-A', '-l', 'app in (orders)', '-o', 'name'),
    ).toBe('pod/orders\n');
  });

  it('says what is forbidden and what does not exist', async () => {
    await expect(run('get', 'secrets')).rejects.toThrow(
      'Error from server (Forbidden): secrets is forbidden',
    );
    await expect(run('get', 'pod', 'nix')).rejects.toThrow(
      'Error from server (NotFound): pods "nix" not found',
    );
    await expect(run('get', 'servers.policy.linkerd.io')).rejects.toThrow(
      `the server doesn't have a resource type "servers"`,
    );
  });

  it('watches', async () => {
    const lines = await withKubectl(standIn, kubectl =>
      kubectl.watch(['get', 'pods', '-n', 'test', '--watch'], 3, () =>
        standIn.apply(pod('late', 'test')),
      ),
    );

    expect(rows(lines.join('\n'))).toEqual(['NAME', 'orders', 'late']);
  });

  it('knows all kinds that are served', async () => {
    const kinds = await run('api-resources', '--verbs=list', '-o', 'name');

    expect(kinds.trim().split('\n')).toEqual(
      expect.arrayContaining([
        'pods',
        'deployments.apps',
        'networkpolicies.networking.k8s.io',
        'peerauthentications.security.istio.io',
      ]),
    );
  });
});

const KINDS = {
  namespaces: 'Namespace',
  services: 'Service',
  'deployments.apps': 'Deployment.apps',
  'authorizationpolicies.security.istio.io':
    'AuthorizationPolicy.security.istio.io',
  'authorizationpolicies.policy.linkerd.io':
    'AuthorizationPolicy.policy.linkerd.io',
  'gateways.networking.istio.io': 'Gateway.networking.istio.io',
  'gateways.gateway.networking.k8s.io': 'Gateway.gateway.networking.k8s.io',
  'ciliumnetworkpolicies.cilium.io': 'CiliumNetworkPolicy.cilium.io',
};

describeWithShared('the corpus', shared => {
  describeWithKubectl('behind the stand-in', () => {
    it('is read by kubectl, kinds of one name and different groups apart', async () => {
      const { objects } = await readObjects(join(shared, 'corpus'));
      const standIn = await startStandIn({ objects });
      try {
        await withKubectl(standIn, async kubectl => {
          const printed = await kubectl.run(
            'get',
            Object.keys(KINDS).join(','),
            '--all-namespaces',
            '--output=json',
          );
          const idsOf = (all: ApiObject[]) =>
            [
              ...new Set(
                all.map(
                  object => `${groupKindOf(object)} ${object.metadata.name}`,
                ),
              ),
            ].sort();

          expect(idsOf(JSON.parse(printed).items)).toEqual(
            idsOf(
              objects.filter(object =>
                Object.values(KINDS).includes(groupKindOf(object)),
              ),
            ),
          );
        });
      } finally {
        await standIn.stop();
      }
    });
  });
});
