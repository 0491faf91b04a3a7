import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Answer } from './Answer';
import {
  answerRequest,
  type Api,
  type ApiRequest,
  verbOf,
} from './answerRequest';
import { breakAfter } from './breakAfter';
import type { Disturbances } from './Disturbances';
import { failure, unauthorized } from './failures';
import { serveWatch } from './serveWatch';

/** Takes requests, counts them, lets go wrong what is to go wrong, and sends the answers. */
export class Requests {
  /** How often each path was asked for, without its query: `list /api/v1/pods`. */
  readonly counts = new Map<string, number>();
  readonly #options: {
    api: Api;
    token: string;
    disturbances: Disturbances;
    bookmarkEvery: number;
  };
  #watches = 0;

  constructor(options: {
    api: Api;
    token: string;
    disturbances: Disturbances;
    bookmarkEvery: number;
  }) {
    this.#options = options;
  }

  /** Watches that are open. */
  get watches(): number {
    return this.#watches;
  }

  /** Answers a request; never throws. */
  async take(
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    try {
      await this.#answer(request, response);
    } catch (error) {
      if (response.headersSent) {
        response.destroy();
      } else {
        send(response, failure(500, String(error)));
      }
    }
  }

  async #answer(
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const { api, token, disturbances, bookmarkEvery } = this.#options;
    const asked = read(request);
    const verb = verbOf(asked);
    const counted = `${verb} ${asked.path}`;
    this.counts.set(counted, (this.counts.get(counted) ?? 0) + 1);

    const met = disturbances.meet(asked.path, verb);
    if (met.delay !== undefined) {
      await wait(met.delay, undefined, { ref: false });
    }
    if (met.breakAfter !== undefined) {
      breakAfter(response, met.breakAfter);
    }
    if (!isSame(request.headers.authorization, `Bearer ${token}`)) {
      send(response, unauthorized());
      return;
    }
    if (met.status !== undefined) {
      send(response, failure(met.status, 'disturbed on purpose'));
      return;
    }
    const result = answerRequest(asked, api);
    if ('answer' in result) {
      send(response, result.answer);
      return;
    }
    this.#watches += 1;
    response.on('close', () => {
      this.#watches -= 1;
    });
    serveWatch(response, {
      ...result.watch,
      query: asked.query,
      store: api.store,
      bookmarkEvery,
    });
  }
}

function read({ method = 'GET', url = '/', headers }: IncomingMessage) {
  // Only path and query matter, and the rest has to be something.
  const { pathname, searchParams } = new URL(url, 'https://localhost');
  const request: ApiRequest = {
    method,
    path: pathname.replace(/(.)\/$/, '$1'),
    query: searchParams,
    accept: headers.accept ?? '',
  };
  return request;
}

function send(response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.status, {
    'Content-Type': answer.contentType ?? 'application/json',
    ...(answer.status === 429 && { 'Retry-After': '1' }),
  });
  response.end(answer.body);
}

function isSame(left: string | undefined, right: string): boolean {
  const [found, expected] = [Buffer.from(left ?? ''), Buffer.from(right)];
  return found.length === expected.length && timingSafeEqual(found, expected);
}
