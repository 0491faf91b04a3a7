import { told } from './__testUtils__/told';
import { virtualService } from './virtualService';

const object = (spec: string, { name = 'routes', namespace = 'shop' } = {}) => `
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: ${name}, namespace: ${namespace} }
spec: { ${spec} }`;

const TO_WEB = 'route: [{ destination: { host: web } }]';

const route = (text: string) => object(`hosts: [web], http: [{ ${text} }]`);

const found = (feature: string, rest: string, place = 'shop/routes') =>
  `required ${feature}: VirtualService ${place} ${rest}`;

const TIMEOUT = 'traffic.retries-timeouts';
const timedOut = found(TIMEOUT, 'spec.http[0].timeout = timeout 3s');

const gateway = ({
  name = 'edge',
  namespace = 'shop',
  selector = 'ingressgateway',
  mode = 'SIMPLE',
} = {}) => `
---
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: ${name}, namespace: ${namespace} }
spec:
  selector: { istio: ${selector} }
  servers: [{ port: { number: 443, protocol: HTTPS }, hosts: [shop.example.com], tls: { mode: ${mode} } }]`;

describe('virtualService', () => {
  it.each([
    [
      'weights',
      'route: [{ destination: { host: web, subset: v1 }, weight: 90 }, { destination: { host: web, subset: v2 }, weight: 10 }]',
      'traffic.splitting',
      'route = 90 % to web v1, 10 % to web v2',
    ],
    [
      'weights of which one rests',
      'route: [{ destination: { host: web }, weight: 100 }, { destination: { host: other }, weight: 0 }]',
      'traffic.splitting',
      'route = 100 % to web, 0 % to other',
    ],
    [
      'headers, without what they hold',
      `match: [{ headers: { end-user: { exact: jason } } }], ${TO_WEB}`,
      'traffic.header-routing',
      'match[0] = header end-user',
    ],
    [
      'absent headers',
      `match: [{ withoutHeaders: { end-user: {} } }], ${TO_WEB}`,
      'traffic.header-routing',
      'match[0] = without header end-user',
    ],
    [
      'paths',
      `match: [{ uri: { prefix: / } }, { uri: { prefix: /api } }], ${TO_WEB}`,
      'traffic.header-routing',
      'match[1] = path prefix /api',
    ],
    [
      'methods',
      `match: [{ method: { exact: GET } }], ${TO_WEB}`,
      'traffic.header-routing',
      'match[0] = method exact GET',
    ],
    [
      'query parameters',
      `match: [{ queryParams: { page: { exact: "1" } } }], ${TO_WEB}`,
      'traffic.header-routing',
      'match[0] = query parameter page',
    ],
    [
      'labels of callers',
      `match: [{ sourceLabels: { version: v2 } }], ${TO_WEB}`,
      'traffic.header-routing',
      'match[0] = source label version',
    ],
    [
      'retries',
      `retries: { attempts: 3, perTryTimeout: 2s }, ${TO_WEB}`,
      TIMEOUT,
      'retries = 3 attempts, 2s each',
    ],
    ['timeouts', `timeout: 1.5s, ${TO_WEB}`, TIMEOUT, 'timeout = timeout 1.5s'],
    [
      'a mirror',
      `mirror: { host: web, subset: v2 }, ${TO_WEB}`,
      'traffic.mirroring',
      'mirror = to web v2',
    ],
    [
      'mirrors',
      `mirrors: [{ destination: { host: other }, percentage: { value: 5 } }], ${TO_WEB}`,
      'traffic.mirroring',
      'mirrors = to other',
    ],
    [
      'errors on purpose',
      `fault: { abort: { httpStatus: 503, percentage: { value: 100 } } }, ${TO_WEB}`,
      'traffic.fault-injection',
      'fault = abort 503',
    ],
    [
      'delays on purpose',
      `fault: { delay: { fixedDelay: 7s, percent: 50 } }, ${TO_WEB}`,
      'traffic.fault-injection',
      'fault = delay 7s',
    ],
  ])('reads %s', (_, text, feature, rest) => {
    expect(told(virtualService, route(text))).toEqual([
      found(feature, `spec.http[0].${rest}`),
    ]);
  });

  it.each([
    ['a host alone', TO_WEB],
    [
      'a single destination with a weight',
      'route: [{ destination: { host: web }, weight: 100 }]',
    ],
    [
      'what every path begins with',
      `match: [{ uri: { prefix: / } }], ${TO_WEB}`,
    ],
    ['what every path matches', `match: [{ uri: { regex: ".*" } }], ${TO_WEB}`],
    ['a port', `match: [{ port: 80 }], ${TO_WEB}`],
    [
      'no attempts, which switches retries off',
      `retries: { attempts: 0 }, ${TO_WEB}`,
    ],
    ['no timeout', `timeout: 0s, ${TO_WEB}`],
    [
      'a mirror at 0 %',
      `mirror: { host: other }, mirrorPercentage: { value: 0 }, ${TO_WEB}`,
    ],
    [
      'a fault at 0 %',
      `fault: { abort: { httpStatus: 503, percentage: { value: 0 } } }, ${TO_WEB}`,
    ],
    ['a new path', `rewrite: { uri: /v2 }, ${TO_WEB}`],
  ])('sees no need in %s', (_, text) => {
    expect(told(virtualService, route(text))).toEqual([]);
  });

  it('reads weights of TCP and TLS, and no conditions', () => {
    const split =
      'route: [{ destination: { host: web, subset: a }, weight: 50 }, { destination: { host: web, subset: b }, weight: 50 }]';
    expect(
      told(
        virtualService,
        object(
          `hosts: [web], tcp: [{ match: [{ port: 9000 }], ${split} }], tls: [{ match: [{ sniHosts: [a.b] }], ${split} }]`,
        ),
      ),
    ).toEqual([
      found(
        'traffic.splitting',
        'spec.tcp[0].route = 50 % to web a, 50 % to web b',
      ),
      found(
        'traffic.splitting',
        'spec.tls[0].route = 50 % to web a, 50 % to web b',
      ),
    ]);
  });

  it.each([
    'web',
    'web.shop',
    'web.shop.svc',
    'web.shop.svc.cluster.local',
    'WEB.shop.svc.cluster.local.',
    '"*.shop.svc.cluster.local"',
    '"*"',
  ])('knows the host %s for the service', host => {
    expect(
      told(
        virtualService,
        object(`hosts: [${host}], http: [{ timeout: 3s, ${TO_WEB} }]`),
      ),
    ).toEqual([timedOut]);
  });

  it.each([
    'other',
    'web.bank',
    'web.bank.svc.cluster.local',
    'web.shop.svc.example.org',
    'web.example.com',
    '"*.bank.svc.cluster.local"',
  ])('knows the host %s for another', host => {
    expect(
      told(
        virtualService,
        object(`hosts: [${host}], http: [{ timeout: 3s, ${TO_WEB} }]`),
      ),
    ).toEqual([]);
  });

  it('completes a short name with the namespace of the object', () => {
    const elsewhere = { namespace: 'bank' };
    expect(
      told(
        virtualService,
        object(`hosts: [web], http: [{ timeout: 3s, ${TO_WEB} }]`, elsewhere),
      ),
    ).toEqual([]);
    expect(
      told(
        virtualService,
        object(
          `hosts: [web.shop.svc.cluster.local], http: [{ timeout: 3s, ${TO_WEB} }]`,
          elsewhere,
        ),
      ),
    ).toEqual([timedOut.replace('shop/', 'bank/')]);
  });

  it.each([
    ['["."]', false],
    ['["~"]', false],
    ['[bank]', false],
    ['["*"]', true],
    ['[shop]', true],
  ])('follows exportTo %s of another namespace: %s', (exportTo, isFelt) => {
    expect(
      told(
        virtualService,
        object(
          `hosts: [web.shop.svc.cluster.local], exportTo: ${exportTo}, http: [{ timeout: 3s, ${TO_WEB} }]`,
          { namespace: 'bank' },
        ),
      ),
    ).toEqual(isFelt ? [timedOut.replace('shop/', 'bank/')] : []);
  });

  it('takes a wildcard of another namespace as the way it is done there', () => {
    expect(
      told(
        virtualService,
        object(`hosts: ["*.local"], http: [{ timeout: 3s, ${TO_WEB} }]`, {
          namespace: 'istio-system',
        }),
      ),
    ).toEqual([
      timedOut
        .replace('required', 'preferred')
        .replace('shop/', 'istio-system/'),
    ]);
  });

  it('leaves to a gateway what is for gateways only', () => {
    expect(
      told(
        virtualService,
        object(
          `hosts: [web], gateways: [edge], http: [{ timeout: 3s, ${TO_WEB} }]`,
        ) + gateway(),
      ),
    ).toEqual([
      found(
        'traffic.ingress-gateway',
        'spec.http[0].route[0].destination.host = Gateway edge to web',
      ),
      'required traffic.ingress-gateway: Gateway shop/edge spec.servers[0] = HTTPS 443, shop.example.com',
    ]);
  });

  it('reads what is for gateways and the mesh alike', () => {
    expect(
      told(
        virtualService,
        object(
          `hosts: [web], gateways: [edge, mesh], http: [{ timeout: 3s, ${TO_WEB} }]`,
        ) + gateway(),
      ),
    ).toEqual([
      timedOut,
      found(
        'traffic.ingress-gateway',
        'spec.http[0].route[0].destination.host = Gateway edge to web',
      ),
      'required traffic.ingress-gateway: Gateway shop/edge spec.servers[0] = HTTPS 443, shop.example.com',
    ]);
  });

  it('follows a route that is for gateways, or for the mesh, by its own word', () => {
    expect(
      told(
        virtualService,
        object(
          'hosts: [web], gateways: [edge, mesh], http: [' +
            '{ match: [{ gateways: [edge] }], timeout: 3s, route: [{ destination: { host: third } }] }, ' +
            `{ match: [{ gateways: [mesh] }], timeout: 4s, ${TO_WEB} }]`,
        ) + gateway(),
      ),
    ).toEqual([found(TIMEOUT, 'spec.http[1].timeout = timeout 4s')]);
  });

  it('knows a gateway that leads to the service by any host, from any namespace', () => {
    expect(
      told(
        virtualService,
        object(
          'hosts: [shop.example.com], gateways: [istio-ingress/edge], http: [{ route: [{ destination: { host: web.shop.svc.cluster.local } }] }]',
          { namespace: 'istio-ingress' },
        ) + gateway({ namespace: 'istio-ingress' }),
      ),
    ).toEqual([
      found(
        'traffic.ingress-gateway',
        'spec.http[0].route[0].destination.host = Gateway istio-ingress/edge to web.shop.svc.cluster.local',
        'istio-ingress/routes',
      ),
      'required traffic.ingress-gateway: Gateway istio-ingress/edge spec.servers[0] = HTTPS 443, shop.example.com',
    ]);
  });

  it.each([
    [
      'to another service',
      'route: [{ destination: { host: other } }]',
      gateway(),
    ],
    ['out of the cluster', TO_WEB, gateway({ selector: 'egressgateway' })],
    ['between clusters', TO_WEB, gateway({ mode: 'AUTO_PASSTHROUGH' })],
  ])(
    'sees no way into the cluster in a gateway that leads %s',
    (_, text, objects) => {
      expect(
        told(
          virtualService,
          object(`hosts: ["*"], gateways: [edge], http: [{ ${text} }]`) +
            objects,
        ),
      ).toEqual([]);
    },
  );

  it('follows what is delegated', () => {
    expect(
      told(
        virtualService,
        object(
          'hosts: [web], http: [{ match: [{ uri: { prefix: /api } }], delegate: { name: part } }]',
        ) + object(`http: [{ timeout: 3s, ${TO_WEB} }]`, { name: 'part' }),
      ),
    ).toEqual([
      found(
        'traffic.header-routing',
        'spec.http[0].match[0] = path prefix /api',
      ),
      timedOut.replace('routes', 'part'),
    ]);
  });

  it('follows a gateway that delegates to the namespace of the service', () => {
    expect(
      told(
        virtualService,
        object(
          'hosts: [shop.example.com], gateways: [edge], http: [{ delegate: { name: part, namespace: shop } }]',
          { namespace: 'istio-ingress' },
        ) +
          object(`http: [{ timeout: 3s, ${TO_WEB} }]`, { name: 'part' }) +
          gateway({ namespace: 'istio-ingress' }),
      ),
    ).toEqual([
      found(
        'traffic.ingress-gateway',
        'spec.http[0].route[0].destination.host = Gateway edge to web',
        'shop/part',
      ),
      'required traffic.ingress-gateway: Gateway istio-ingress/edge spec.servers[0] = HTTPS 443, shop.example.com',
    ]);
  });

  it('tells of a gateway that does not exist', () => {
    expect(
      told(
        virtualService,
        object(`hosts: ["*"], gateways: [gone], http: [{ ${TO_WEB} }]`),
      ),
    ).toEqual([
      'unbound VirtualService shop/routes spec.gateways[0]: refers to the Gateway gone, which does not exist',
    ]);
  });

  it.each([
    [
      'Gateways could not be read',
      {
        unread: [
          {
            kind: 'Gateway.networking.istio.io',
            where: 'prod',
            reason: 'forbidden' as const,
          },
        ],
      },
      'edge',
    ],
    [
      'the files of another namespace are not there',
      { origin: { kind: 'files' as const, place: 'repository' } },
      'istio-ingress/edge',
    ],
    [
      'Istio makes the Gateway for itself',
      {},
      'edge~istio-autogenerated-k8s-gateway~http',
    ],
  ])('takes the word of a route where %s', (_, surroundings, name) => {
    expect(
      told(
        virtualService,
        object(`hosts: ["*"], gateways: [${name}], http: [{ ${TO_WEB} }]`),
        surroundings,
      ),
    ).toEqual([
      found(
        'traffic.ingress-gateway',
        `spec.http[0].route[0].destination.host = Gateway ${name} to web`,
      ),
    ]);
  });

  it('tells of a host that no Service has, where it is called like the service', () => {
    const dead = object('hosts: [web-api], http: [{ timeout: 3s }]');
    expect(told(virtualService, dead, { name: 'web' })).toEqual([]);
    expect(
      told(virtualService, dead, {
        origin: { kind: 'files', place: 'repository' },
      }),
    ).toEqual([
      'unbound VirtualService shop/routes spec.hosts[0]: refers to the Service web-api, which does not exist',
    ]);
  });

  it('says nothing of a host that a ServiceEntry brings', () => {
    expect(
      told(
        virtualService,
        `${object('hosts: [web-api], http: [{ timeout: 3s }]')}
---
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: api }
spec: { hosts: [web-api] }`,
        { origin: { kind: 'files', place: 'repository' } },
      ),
    ).toEqual([]);
  });
});
