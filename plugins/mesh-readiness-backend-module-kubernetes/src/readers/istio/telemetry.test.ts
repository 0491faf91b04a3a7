import { told } from './__testUtils__/told';
import { telemetry } from './telemetry';

const object = (name: string, spec: string, namespace = 'shop') => `
---
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: { name: ${name}, namespace: ${namespace} }
spec: { ${spec} }`;

const OF_PODS = 'selector: { matchLabels: { app: web } }';
const TRACES =
  'tracing: [{ providers: [{ name: otel }], randomSamplingPercentage: 10 }]';
const OFF = 'tracing: [{ disableSpanReporting: true }]';

const traces = (place: string, need = 'required') =>
  `${need} observability.tracing: Telemetry ${place} spec.tracing[0] = otel, 10 % of requests`;

describe('telemetry', () => {
  it.each([
    ['for the pods', object('a', `${OF_PODS}, ${TRACES}`), [traces('shop/a')]],
    ['for the namespace', object('a', TRACES), [traces('shop/a')]],
    [
      'for the mesh, as it is done there',
      object('a', TRACES, 'istio-system'),
      [traces('istio-system/a', 'preferred')],
    ],
    [
      'without settings',
      object('a', 'tracing: [{}]'),
      ['required observability.tracing: Telemetry shop/a spec.tracing[0]'],
    ],
    [
      'unless it is switched off nearer by',
      object('all', TRACES) + object('pods', `${OF_PODS}, ${OFF}`),
      [],
    ],
    [
      'where only something else is said nearer by',
      object('all', TRACES) +
        object('pods', `${OF_PODS}, accessLogging: [{ disabled: true }]`),
      [traces('shop/all')],
    ],
    [
      'but not of other pods',
      object('a', `selector: { matchLabels: { app: other } }, ${TRACES}`),
      [],
    ],
    ['but not of another namespace', object('a', TRACES, 'bank'), []],
  ])('reads tracing %s', (_, yaml, lines) => {
    expect(told(telemetry, yaml)).toEqual(lines);
  });

  it.each([
    [
      'providers',
      'metrics: [{ providers: [{ name: prometheus }] }]',
      [
        'preferred observability.metrics: Telemetry shop/a spec.metrics[0] = prometheus',
      ],
    ],
    [
      'changes to single ones',
      'metrics: [{ overrides: [{ match: { metric: REQUEST_COUNT }, disabled: true }] }]',
      ['preferred observability.metrics: Telemetry shop/a spec.metrics[0]'],
    ],
    [
      'nothing where all are off',
      'metrics: [{ overrides: [{ disabled: true }] }]',
      [],
    ],
    [
      'nothing in access logs',
      'accessLogging: [{ providers: [{ name: envoy }] }]',
      [],
    ],
  ])(
    'reads of metrics %s, which is how they are measured today',
    (_, spec, lines) => {
      expect(told(telemetry, object('a', spec))).toEqual(lines);
    },
  );
});
