import { asNumber, fieldAt } from '../../objects/fields';
import { clip } from './binding';

/** The fields of a connection pool that are limits; the others are waiting times and protocols. */
const LIMITS = [
  ['tcp', 'maxConnections'],
  ['http', 'http1MaxPendingRequests'],
  ['http', 'http2MaxRequests'],
  ['http', 'maxConcurrentStreams'],
  ['http', 'maxRequestsPerConnection'],
  ['http', 'maxRetries'],
] as const;

/** The limits of a connection pool, as they are quoted; `undefined` where it sets none. */
export function limitsOf(pool: unknown): string | undefined {
  const limits = LIMITS.flatMap(([protocol, name]) => {
    const limit = asNumber(fieldAt(pool, protocol, name));
    return limit === undefined ? [] : [`${name} ${limit}`];
  });
  return limits.length > 0 ? clip(limits.join(', ')) : undefined;
}
