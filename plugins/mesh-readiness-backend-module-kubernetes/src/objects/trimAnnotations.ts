import { parse, stringify } from 'yaml';
import { asRecord } from './fields';

/** The domains whose annotations are read, with all domains below them. */
const DOMAINS = [
  'argoproj.io',
  'cilium.io',
  'gke.io',
  'io.cilium',
  'istio.io',
  'linkerd.io',
  'smi-spec.io',
  'spiffe.io',
];

/** Annotations of these domains that no reader reads, most of them long. */
const NOT_READ = new Set([
  'linkerd.io/trust-root-sha256',
  'proxy.istio.io/overrides',
  'rollout.argoproj.io/workload-generation',
  'sidecar.istio.io/bootstrapOverride',
  'sidecar.istio.io/status',
  'sidecar.istio.io/userVolume',
  'sidecar.istio.io/userVolumeMount',
]);

const PROXY_CONFIG = 'proxy.istio.io/config';

/** What of a Pod is read that something else made: its annotations otherwise stand there too. */
const READ_ON_PODS = [
  'ambient.istio.io/redirection',
  'istio.io/rev',
  'linkerd.io/inject',
  'linkerd.io/proxy-version',
  'sidecar.istio.io/inject',
];

/** The annotations that are read, of all that somebody may have written. */
export function trimAnnotations(
  annotations: Record<string, unknown>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(annotations).flatMap(([key, value]) =>
      isRead(key) && isScalar(value)
        ? [[key, key === PROXY_CONFIG ? withoutValues(value) : String(value)]]
        : [],
    ),
  );
}

/** The annotations that are read on a Pod that something else made. */
export function trimPodAnnotations(
  annotations: Record<string, unknown>,
): Record<string, string> {
  return Object.fromEntries(
    READ_ON_PODS.flatMap(key => {
      const value = Object.hasOwn(annotations, key)
        ? annotations[key]
        : undefined;
      return isScalar(value) ? [[key, String(value)]] : [];
    }),
  );
}

function isRead(key: string): boolean {
  const domain = key.slice(0, Math.max(0, key.indexOf('/')));
  return (
    !NOT_READ.has(key) &&
    DOMAINS.some(read => domain === read || domain.endsWith(`.${read}`))
  );
}

function isScalar(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

/** The settings of a proxy without the values of its environment variables, which may be secret. */
function withoutValues(config: string | number | boolean): string {
  if (typeof config !== 'string' || !config.includes('proxyMetadata')) {
    return String(config);
  }
  try {
    const { proxyMetadata, ...settings } = asRecord(parse(config));
    return stringify({
      ...settings,
      proxyMetadata: Object.fromEntries(
        Object.keys(asRecord(proxyMetadata)).map(name => [name, '']),
      ),
    });
  } catch {
    return '';
  }
}
