import { told } from './__testUtils__/told';
import { proxyExtension } from './proxyExtension';

const object = (kind: string, spec: string, namespace = 'shop') => `
apiVersion: extensions.istio.io/v1alpha1
kind: ${kind}
metadata: { name: code, namespace: ${namespace} }
spec: { ${spec} }`;

const OF_PODS = 'selector: { matchLabels: { app: web } }';

const found = (rest: string, need = 'required') => [
  `${need} traffic.envoy-extension: ${rest}`,
];

describe('proxyExtension', () => {
  it.each([
    [
      'Wasm',
      object(
        'WasmPlugin',
        `${OF_PODS}, url: "oci://registry.example.com/code:1"`,
      ),
      found(
        'WasmPlugin shop/code spec.url = Wasm oci://registry.example.com/code:1',
      ),
    ],
    [
      'Wasm, without what may be a password or a token',
      object(
        'WasmPlugin',
        'url: "https://me:word@example.com/code.wasm?token=abc", pluginConfig: { key: abc }',
      ),
      found(
        'WasmPlugin shop/code spec.url = Wasm https://example.com/code.wasm',
      ),
    ],
    [
      'Wasm of a TrafficExtension',
      object(
        'TrafficExtension',
        `${OF_PODS}, wasm: { url: file:///code.wasm }`,
      ),
      found(
        'TrafficExtension shop/code spec.wasm.url = Wasm file:///code.wasm',
      ),
    ],
    [
      'Lua of a TrafficExtension',
      object(
        'TrafficExtension',
        'targetRefs: [{ kind: Service, name: web }], lua: { inlineCode: "function envoy_on_request(h) end" }',
      ),
      found('TrafficExtension shop/code spec.lua = Lua'),
    ],
    [
      'Wasm of the whole mesh, as it is done there',
      object('WasmPlugin', 'url: a', 'istio-system'),
      found('WasmPlugin istio-system/code spec.url = Wasm a', 'preferred'),
    ],
    [
      'Wasm of the root namespace that picks the pods',
      object('WasmPlugin', `${OF_PODS}, url: a`, 'istio-system'),
      found('WasmPlugin istio-system/code spec.url = Wasm a'),
    ],
  ])('reads %s', (_, yaml, lines) => {
    expect(told(proxyExtension, yaml)).toEqual(lines);
  });

  it.each([
    [
      'a gateway',
      object(
        'WasmPlugin',
        'selector: { matchLabels: { istio: ingressgateway } }, url: a',
      ),
    ],
    [
      'other pods',
      object('WasmPlugin', 'selector: { matchLabels: { app: other } }, url: a'),
    ],
    ['nothing', object('TrafficExtension', OF_PODS)],
  ])('sees no need in code for %s', (_, yaml) => {
    expect(told(proxyExtension, yaml)).toEqual([]);
  });
});
