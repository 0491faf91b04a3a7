import { asRecord, asText } from '../../objects/fields';
import type { GroupKind } from '../../objects/ObjectSet';
import type { ObjectReader, ObservedNeed } from '../ObjectReader';
import { bindPolicies, clip, needOf } from './binding';
import type { BoundPolicy } from './binding';

const KINDS: readonly GroupKind[] = [
  'TrafficExtension.extensions.istio.io',
  'WasmPlugin.extensions.istio.io',
];

/** Reads code of its own that a service relies on inside the proxy: Wasm, and Lua of a TrafficExtension. */
export const proxyExtension: ObjectReader = {
  kinds: KINDS,
  read(scope) {
    const results = KINDS.map(kind =>
      bindPolicies(
        { kind, selector: 'selector.matchLabels', rootSelects: true },
        scope,
      ),
    );
    return {
      needs: results.flatMap(({ policies }) => policies.flatMap(needsOf)),
      unbound: results.flatMap(({ unbound }) => unbound),
    };
  },
};

function needsOf({ object, reach }: BoundPolicy): ObservedNeed[] {
  const extension = extensionOf(object.kind, asRecord(object.spec));
  return extension
    ? [
        {
          feature: 'traffic.envoy-extension',
          need: needOf(reach),
          object,
          ...extension,
        },
      ]
    : [];
}

function extensionOf(
  kind: string,
  spec: Record<string, unknown>,
): { field: string; raw: string } | undefined {
  if (kind === 'WasmPlugin') {
    return { field: 'spec.url', raw: wasm(spec.url) };
  }
  if (Object.keys(asRecord(spec.lua)).length > 0) {
    return { field: 'spec.lua', raw: 'Lua' };
  }
  return Object.keys(asRecord(spec.wasm)).length > 0
    ? { field: 'spec.wasm.url', raw: wasm(asRecord(spec.wasm).url) }
    : undefined;
}

/** Where the code is fetched from, without what may be a password or a token. */
function wasm(value: unknown): string {
  const url = asText(value)
    ?.replace(/[?#].*$/, '')
    .replace(/^([^:/]*:\/\/)?[^@/]*@/, '$1');
  return clip(url === undefined ? 'Wasm' : `Wasm ${url}`);
}
