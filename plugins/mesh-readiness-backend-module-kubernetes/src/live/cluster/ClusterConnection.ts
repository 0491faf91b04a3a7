import { readFileSync } from 'node:fs';
import { createSecureContext } from 'node:tls';
import {
  HttpMethod,
  KubeConfig,
  RequestContext,
  type SecurityAuthentication,
  Watch,
} from '@kubernetes/client-node';
import { isError, toError } from '@backstage/errors';
import { Agent, fetch } from 'undici';
import type { ClusterSettings } from '../config/ClusterSettings';
import { ClusterError } from './ClusterError';

/** Sockets that one cluster is given at most; a cluster that speaks HTTP/2, as all of Kubernetes does, needs one. */
const MOST_SOCKETS = 96;
/** A watch that says nothing for longer is opened anew; a bookmark comes every minute. */
const LONGEST_SILENCE_MILLISECONDS = 90_000;
/** As client-go has it, below what load balancers wait for. */
const KEEP_ALIVE_MILLISECONDS = 30_000;

type Query = Record<string, string | number | undefined>;

/** One event of a watch, as it came. */
export type WatchEvent = (type: string, object: unknown) => void;

/** The client makes a pool of sockets of its own for each request; here all share the one of the cluster. */
class PooledKubeConfig extends KubeConfig implements SecurityAuthentication {
  pool: Agent | undefined;

  override async applySecurityAuthentication(context: RequestContext) {
    await super.applySecurityAuthentication(context);
    context.setDispatcher(this.pool!);
  }
}

/**
 * The way to one cluster, for reading only: all that is asked of it, at the same time or one after the other, shares one pool of
 * sockets.
 */
export class ClusterConnection {
  readonly #kubeConfig: PooledKubeConfig;
  readonly #pool: Agent;
  readonly #server: string;
  readonly #timeoutMilliseconds: number;

  constructor(
    settings: ClusterSettings,
    { timeoutMilliseconds }: { timeoutMilliseconds: number },
  ) {
    const kubeConfig = new PooledKubeConfig();
    loadInto(kubeConfig, settings);
    const cluster = kubeConfig.getCurrentCluster()!;
    this.#pool = new Agent({
      connections: MOST_SOCKETS,
      connectTimeout: timeoutMilliseconds,
      headersTimeout: timeoutMilliseconds,
      // Watches are silent for long, and end themselves when they are for too long.
      bodyTimeout: 0,
      connect: {
        // Made once, because it costs more than all the rest of opening a socket.
        secureContext: createSecureContext({ ca: certificateOf(cluster) }),
        rejectUnauthorized: !settings.skipTlsVerify,
        servername: cluster.tlsServerName,
        keepAlive: true,
        keepAliveInitialDelay: KEEP_ALIVE_MILLISECONDS,
      },
    });
    kubeConfig.pool = this.#pool;
    this.#kubeConfig = kubeConfig;
    this.#server = cluster.server.replace(/\/$/, '');
    this.#timeoutMilliseconds = timeoutMilliseconds;
  }

  /** Asks for something once, for a text in JSON; throws a {@link ClusterError} for any answer but a good one. */
  async get(
    path: string,
    options: { query?: Query; signal: AbortSignal },
  ): Promise<string> {
    const url = new URL(this.#server + path);
    for (const [key, value] of Object.entries(options.query ?? {})) {
      if (value !== undefined) {
        url.searchParams.set(key, String(value));
      }
    }
    const context = new RequestContext(url.toString(), HttpMethod.GET);
    await this.#kubeConfig.applySecurityAuthentication(context);
    const tooLate = AbortSignal.timeout(this.#timeoutMilliseconds);
    try {
      const response = await fetch(url, {
        headers: { ...context.getHeaders(), Accept: 'application/json' },
        dispatcher: this.#pool,
        redirect: 'error',
        signal: AbortSignal.any([options.signal, tooLate]),
      });
      const text = await response.text();
      if (!response.ok) {
        throw new ClusterError(response.status, messageOf(text));
      }
      return text;
    } catch (error) {
      options.signal.throwIfAborted();
      throw tooLate.aborted
        ? new Error(
            `no answer within ${this.#timeoutMilliseconds} milliseconds`,
          )
        : withCause(error);
    }
  }

  /** Listens to changes until the cluster ends it, which is usual after some minutes; throws when it is refused or breaks. */
  async watch(
    path: string,
    options: {
      query: Query;
      signal: AbortSignal;
      /** Called when the cluster has agreed. */
      onOpen: () => void;
      onEvent: WatchEvent;
    },
  ): Promise<void> {
    const { query, signal, onOpen, onEvent } = options;
    const watch = new Watch(this.#kubeConfig);
    Object.assign(watch, { requestTimeoutMs: LONGEST_SILENCE_MILLISECONDS });
    let stop = () => {};
    const onAbort = () => stop();
    signal.addEventListener('abort', onAbort, { once: true });
    let isOver = false;
    await new Promise<void>((resolve, reject) => {
      // The client takes whatever an event makes throw for an event that it cannot read.
      let failure: unknown;
      watch
        .watch(
          path,
          query,
          (type, object) => {
            try {
              if (failure === undefined && !signal.aborted) {
                onEvent(type, object);
              }
            } catch (error) {
              failure = error;
              stop();
            }
          },
          error => {
            isOver = true;
            const problem = failure ?? error;
            if (problem) {
              reject(
                typeof problem.statusCode === 'number'
                  ? new ClusterError(problem.statusCode, problem.message)
                  : withCause(problem),
              );
            } else {
              resolve();
            }
          },
        )
        .then(controller => {
          stop = () => controller.abort();
          if (signal.aborted || failure !== undefined) {
            stop();
          } else if (!isOver) {
            onOpen();
          }
        }, reject);
    }).finally(() => signal.removeEventListener('abort', onAbort));
  }

  /** Ends everything that is under way, and closes all sockets. */
  async close(): Promise<void> {
    await this.#pool.destroy();
  }
}

function loadInto(kubeConfig: KubeConfig, settings: ClusterSettings) {
  const { name, url, caData, caFile, skipTlsVerify, access } = settings;
  if (access.kind === 'in-cluster') {
    kubeConfig.loadFromCluster();
    return;
  }
  kubeConfig.loadFromClusterAndUser(
    {
      name,
      server: url,
      caData,
      caFile: caData ? undefined : caFile || undefined,
      // The client refuses what has no TLS unless it need not look at certificates, of which there are none then.
      skipTLSVerify: skipTlsVerify || url.startsWith('http:'),
    },
    {
      name: 'backstage',
      ...(access.kind === 'token' && { token: access.token }),
    },
  );
}

function certificateOf({
  caData,
  caFile,
}: {
  caData?: string;
  caFile?: string;
}): Buffer | undefined {
  if (caData) {
    return Buffer.from(caData, 'base64');
  }
  return caFile ? readFileSync(caFile) : undefined;
}

function messageOf(text: string): string {
  try {
    const { message } = JSON.parse(text);
    return typeof message === 'string' ? message : text;
  } catch {
    return text;
  }
}

/** What `fetch` throws says only that it failed; why stands in the cause. */
function withCause(error: unknown): Error {
  const { cause } = toError(error);
  return isError(cause) ? cause : toError(error);
}
