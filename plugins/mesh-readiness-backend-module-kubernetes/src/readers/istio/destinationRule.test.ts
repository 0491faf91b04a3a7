import { told } from './__testUtils__/told';
import { destinationRule } from './destinationRule';

const rule = (spec: string, { host = 'web', namespace = 'shop' } = {}) => `
---
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: rule, namespace: ${namespace} }
spec: { host: ${host}, ${spec} }`;

const policy = (text: string) => rule(`trafficPolicy: { ${text} }`);

const found = (
  feature: string,
  rest: string,
  need = 'required',
  place = 'shop',
) => `${need} ${feature}: DestinationRule ${place}/rule ${rest}`;

const BREAKING = 'traffic.circuit-breaking';
const LIMITS = 'traffic.circuit-breaking.connection-limits';

describe('destinationRule', () => {
  it.each([
    [
      'endpoints that fail',
      'outlierDetection: { consecutive5xxErrors: 5, interval: 1s }',
      found(
        BREAKING,
        'spec.trafficPolicy.outlierDetection = consecutive5xxErrors 5',
      ),
    ],
    [
      'endpoints that fail, by defaults',
      'outlierDetection: {}',
      found(BREAKING, 'spec.trafficPolicy.outlierDetection = defaults'),
    ],
    [
      'endpoints that fail, in an old field',
      'outlierDetection: { consecutiveErrors: 1 }',
      found(
        BREAKING,
        'spec.trafficPolicy.outlierDetection = consecutiveErrors 1',
      ),
    ],
    [
      'limits of connections',
      'connectionPool: { tcp: { maxConnections: 1, connectTimeout: 3s }, http: { http1MaxPendingRequests: 2 } }',
      found(
        LIMITS,
        'spec.trafficPolicy.connectionPool = maxConnections 1, http1MaxPendingRequests 2',
      ),
    ],
    [
      'mTLS, which is how callers connect today',
      'tls: { mode: ISTIO_MUTUAL }',
      found(
        'security.mtls',
        'spec.trafficPolicy.tls.mode = ISTIO_MUTUAL',
        'preferred',
      ),
    ],
    [
      'plaintext, which is how callers connect today',
      'tls: { mode: DISABLE }',
      found(
        'workload.plaintext',
        'spec.trafficPolicy.tls.mode = DISABLE',
        'preferred',
      ),
    ],
  ])('reads %s', (_, text, line) => {
    expect(told(destinationRule, policy(text))).toEqual([line]);
  });

  it.each([
    ['the way load is spread', 'loadBalancer: { simple: ROUND_ROBIN }'],
    [
      'waiting times',
      'connectionPool: { tcp: { connectTimeout: 3s }, http: { idleTimeout: 1m } }',
    ],
    ['TLS of the service itself', 'tls: { mode: SIMPLE }'],
    [
      'failures that are not counted',
      'outlierDetection: { consecutive5xxErrors: 0, consecutiveGatewayErrors: 0 }',
    ],
  ])('sees no need in %s', (_, text) => {
    expect(told(destinationRule, policy(text))).toEqual([]);
  });

  it('reads subsets and ports', () => {
    expect(
      told(
        destinationRule,
        rule(
          'trafficPolicy: { portLevelSettings: [{ port: { number: 80 }, connectionPool: { tcp: { maxConnections: 3 } } }] }, ' +
            'subsets: [{ name: v1 }, { name: v2, trafficPolicy: { outlierDetection: { consecutive5xxErrors: 2 }, ' +
            'portLevelSettings: [{ port: { number: 80 }, outlierDetection: { consecutive5xxErrors: 3 } }] } }]',
        ),
      ),
    ).toEqual([
      found(
        LIMITS,
        'spec.trafficPolicy.portLevelSettings[0].connectionPool = maxConnections 3',
      ),
      found(
        BREAKING,
        'spec.subsets[1].trafficPolicy.outlierDetection = consecutive5xxErrors 2',
      ),
      found(
        BREAKING,
        'spec.subsets[1].trafficPolicy.portLevelSettings[0].outlierDetection = consecutive5xxErrors 3',
      ),
    ]);
  });

  it('sees no need in subsets alone', () => {
    expect(
      told(
        destinationRule,
        rule('subsets: [{ name: v1, labels: { version: v1 } }]'),
      ),
    ).toEqual([]);
  });

  it('knows failures of connections, by what is counted', () => {
    expect(
      told(
        destinationRule,
        policy(
          'outlierDetection: { splitExternalLocalOriginErrors: true, consecutiveLocalOriginFailures: 3, consecutive5xxErrors: 0 }',
        ),
      ),
    ).toEqual(
      [BREAKING, `${BREAKING}.tcp`].map(feature =>
        found(
          feature,
          'spec.trafficPolicy.outlierDetection = consecutiveLocalOriginFailures 3',
        ),
      ),
    );
  });

  it.each([
    ['{ name: tcp-db, port: 80 }', true],
    ['{ name: db, port: 80, appProtocol: mysql }', true],
    ['{ name: http, port: 80 }', false],
    ['{ name: http, port: 80 }, { name: tcp-db, port: 81 }', false],
    ['{ port: 80 }', false],
  ])('knows failures of connections, by the ports %s: %s', (ports, isTcp) => {
    const service = `
---
apiVersion: v1
kind: Service
metadata: { name: db }
spec: { selector: { app: web }, ports: [${ports}] }`;
    expect(
      told(
        destinationRule,
        service +
          rule('trafficPolicy: { outlierDetection: {} }', { host: 'db' }),
      ),
    ).toEqual(
      [BREAKING, ...(isTcp ? [`${BREAKING}.tcp`] : [])].map(feature =>
        found(feature, 'spec.trafficPolicy.outlierDetection = defaults'),
      ),
    );
  });

  it.each([
    ['web.shop.svc.cluster.local', 'shop', 'required'],
    ['"*.shop.svc.cluster.local"', 'shop', 'required'],
    ['web.shop.svc.cluster.local', 'istio-system', 'required'],
    ['"*.local"', 'istio-system', 'preferred'],
    ['web.shop.svc.cluster.local', 'bank', 'preferred'],
    ['"*.local"', 'bank', undefined],
    ['other', 'shop', undefined],
    ['web', 'bank', undefined],
  ])('takes the host %s in the namespace %s as %s', (host, namespace, need) => {
    expect(
      told(
        destinationRule,
        rule('trafficPolicy: { outlierDetection: {} }', { host, namespace }),
      ),
    ).toEqual(
      need === undefined
        ? []
        : [
            found(
              BREAKING,
              'spec.trafficPolicy.outlierDetection = defaults',
              need,
              namespace,
            ),
          ],
    );
  });

  it('tells of a host that no Service has', () => {
    const origin = { kind: 'files' as const, place: 'repository' };
    expect(
      told(destinationRule, rule('trafficPolicy: {}', { host: 'gone' }), {
        origin,
      }),
    ).toEqual([
      'unbound DestinationRule shop/rule spec.host: refers to the Service gone, which does not exist',
    ]);
    expect(
      told(
        destinationRule,
        rule('trafficPolicy: {}', { host: 'db.example.com' }),
        {
          origin,
        },
      ),
    ).toEqual([]);
  });
});
