import { mockServices } from '@backstage/backend-test-utils';
import type { JsonObject } from '@backstage/types';
import { readLiveConfig } from './readLiveConfig';

const read = (
  own: JsonObject | undefined,
  methods: JsonObject[] = [{ type: 'catalog' }],
) =>
  readLiveConfig(
    mockServices.rootConfig({
      data: {
        kubernetes: { clusterLocatorMethods: methods },
        ...(own && { meshReadiness: { kubernetes: own } }),
      },
    }),
  );

describe('readLiveConfig', () => {
  it('reads all clusters of the Kubernetes plugin when nothing else is set', () => {
    expect(read(undefined)).toEqual({
      methods: [
        { type: 'catalog', allowedHosts: [], allowSkipTlsVerify: false },
      ],
      requestTimeoutMilliseconds: 30_000,
      firstReadTimeoutMilliseconds: 8_000,
    });
  });

  it('reads what is set', () => {
    expect(
      read({
        clusters: [
          { name: 'eu', serviceAccountToken: 'secret' },
          { name: 'us' },
        ],
        requestTimeout: '5s',
        firstReadTimeout: { seconds: 2 },
      }),
    ).toMatchObject({
      chosen: new Map([
        ['eu', { token: 'secret' }],
        ['us', { token: undefined }],
      ]),
      requestTimeoutMilliseconds: 5_000,
      firstReadTimeoutMilliseconds: 2_000,
    });
  });

  it.each<[string, ReturnType<typeof read>]>([
    ['it is switched off', read({ enabled: false })],
    ['the Kubernetes plugin knows no cluster', read(undefined, [])],
    ['nothing is set at all', readLiveConfig(mockServices.rootConfig())],
  ])('reads no cluster when %s', (_, found) => {
    expect(found).toBeUndefined();
  });

  it.each<[JsonObject, RegExp]>([
    [
      { cluster: 'eu' },
      /unknown key "cluster", expected none but enabled, clusters/,
    ],
    [
      { requestTimeout: '0s' },
      /requestTimeout is 0 milliseconds, expected more than 0/,
    ],
    [{ requestTimeout: '1h' }, /requestTimeout is 3600000 milliseconds/],
    [{ firstReadTimeout: 'soon' }, /firstReadTimeout/],
    [{ clusters: [{ serviceAccountToken: 'x' }] }, /clusters\[0\]\.name/],
  ])('refuses %j', (own, message) => {
    expect(() => read(own)).toThrow(message);
  });
});
