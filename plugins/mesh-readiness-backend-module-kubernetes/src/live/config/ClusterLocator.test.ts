import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { JsonObject } from '@backstage/types';
import { ClusterLocator } from './ClusterLocator';
import { readLiveConfig } from './readLiveConfig';

const resource = (
  name: string,
  annotations: Record<string, string>,
): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Resource',
  metadata: { name, annotations },
  spec: { type: 'kubernetes-cluster', owner: 'group:default/platform' },
});
const eu = resource('eu', {
  'kubernetes.io/api-server': 'https://93.184.216.34:6443',
  'kubernetes.io/api-server-certificate-authority': 'Q0E=',
  'kubernetes.io/auth-provider': 'google',
});
const inside = resource('inside', {
  ...eu.metadata.annotations,
  'kubernetes.io/api-server': 'https://10.0.0.1:6443',
  'kubernetes.io/skip-tls-verify': 'true',
});
const withoutAuthority = resource('bare', {
  'kubernetes.io/api-server': 'https://93.184.216.34:6443',
  'kubernetes.io/auth-provider': 'serviceAccount',
});

const us = {
  name: 'us',
  url: 'https://us.example.com',
  authProvider: 'serviceAccount',
  serviceAccountToken: 'us-token',
  caData: 'Q0E=',
};

function locator(methods: JsonObject[], own: JsonObject = {}) {
  const logger = mockServices.logger.mock();
  const config = readLiveConfig(
    mockServices.rootConfig({
      data: {
        kubernetes: { clusterLocatorMethods: methods },
        meshReadiness: { kubernetes: own },
      },
    }),
  )!;
  return {
    logger,
    locator: new ClusterLocator({
      config,
      logger,
      auth: mockServices.auth(),
      catalog: catalogServiceMock({ entities: [eu, inside, withoutAuthority] }),
    }),
  };
}

const locate = (methods: JsonObject[], own?: JsonObject) =>
  locator(methods, own).locator.locate();

describe('ClusterLocator', () => {
  it('takes the clusters that the configuration lists', async () => {
    expect(await locate([{ type: 'config', clusters: [us] }])).toEqual([
      {
        name: 'us',
        url: 'https://us.example.com',
        caData: 'Q0E=',
        caFile: undefined,
        skipTlsVerify: false,
        access: { kind: 'token', token: 'us-token' },
      },
    ]);
  });

  it('takes the token and the way to sign in also from authMetadata', async () => {
    const { authProvider, serviceAccountToken, ...rest } = us;
    expect(
      await locate([
        {
          type: 'config',
          clusters: [
            {
              ...rest,
              authMetadata: {
                'kubernetes.io/auth-provider': authProvider,
                serviceAccountToken,
              },
            },
          ],
        },
      ]),
    ).toMatchObject([
      { name: 'us', access: { kind: 'token', token: 'us-token' } },
    ]);
  });

  it('takes the proxy of kubectl on this machine', async () => {
    expect(await locate([{ type: 'localKubectlProxy' }])).toEqual([
      {
        name: 'local',
        url: 'http://localhost:8001',
        skipTlsVerify: false,
        access: { kind: 'anonymous' },
      },
    ]);
  });

  it('takes the clusters of the catalog, and those of several methods one after the other', async () => {
    const clusters = await locate(
      [
        { type: 'config', clusters: [us] },
        { type: 'catalog', dangerouslyAllowClusterUrls: ['10.0.0.1'] },
      ],
      {
        clusters: [
          { name: 'us' },
          { name: 'eu', serviceAccountToken: 'eu-token' },
          { name: 'inside', serviceAccountToken: 'inside-token' },
        ],
      },
    );
    expect(clusters).toMatchObject([
      { name: 'us', access: { kind: 'token', token: 'us-token' } },
      {
        name: 'eu',
        url: 'https://93.184.216.34:6443',
        caData: 'Q0E=',
        access: { kind: 'token', token: 'eu-token' },
      },
      {
        name: 'inside',
        skipTlsVerify: false,
        access: { kind: 'token', token: 'inside-token' },
      },
    ]);
  });

  it('says of a cluster that acts for the user what to set, and reads the others', async () => {
    expect(
      await locate([
        {
          type: 'config',
          clusters: [
            us,
            {
              ...us,
              name: 'gke',
              authProvider: 'google',
              serviceAccountToken: '',
            },
          ],
        },
      ]),
    ).toMatchObject([
      { name: 'us', access: { kind: 'token' } },
      {
        name: 'gke',
        access: { kind: 'none', reason: expect.stringContaining('signed in') },
      },
    ]);
  });

  it('calls no address inside that somebody wrote into the catalog, and sends no token there', async () => {
    expect(
      await locate([{ type: 'catalog' }], {
        clusters: [{ name: 'inside', serviceAccountToken: 'inside-token' }],
      }),
    ).toMatchObject([
      {
        name: 'inside',
        access: { kind: 'none', reason: expect.stringContaining('not public') },
      },
    ]);
  });

  it('leaves certificates of the catalog unchecked only where the configuration allows that', async () => {
    expect(
      await locate(
        [
          {
            type: 'catalog',
            dangerouslyAllowClusterUrls: ['10.0.0.1'],
            dangerouslyAllowSkipTLSVerify: true,
          },
        ],
        { clusters: [{ name: 'inside', serviceAccountToken: 'x' }] },
      ),
    ).toMatchObject([{ name: 'inside', skipTlsVerify: true }]);
  });

  it('reads the first of two clusters of one name, and names no cluster that there is not', async () => {
    const { locator: found, logger } = locator(
      [
        { type: 'config', clusters: [us] },
        {
          type: 'config',
          clusters: [{ ...us, url: 'https://other.example.com' }],
        },
        { type: 'gke', projectId: 'shop' },
      ],
      { clusters: [{ name: 'us' }, { name: 'asia' }] },
    );
    await found.locate();
    expect(await found.locate()).toMatchObject([
      { url: 'https://us.example.com' },
    ]);
    expect(logger.warn.mock.calls.map(([sentence]) => sentence)).toEqual([
      'There are several clusters us; the first one is read',
      'Clusters that Kubernetes finds by gke are not read; expected config, catalog or localKubectlProxy under kubernetes.clusterLocatorMethods',
      'There is no cluster asia, which meshReadiness.kubernetes.clusters names; known are: us',
    ]);
  });
});
