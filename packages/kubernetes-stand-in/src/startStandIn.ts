import { randomBytes, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { ApiObject } from './ApiObject';
import {
  answerRequest,
  type Api,
  type ApiRequest,
  verbOf,
} from './http/answerRequest';
import { breakAfter } from './http/breakAfter';
import { Disturbances } from './http/Disturbances';
import { failure, unauthorized } from './http/failures';
import { Pages } from './http/Pages';
import { serveWatch } from './http/serveWatch';
import { KindRegistry } from './kinds/KindRegistry';
import { groupKindOf } from './kinds/groupKind';
import { makeCertificate } from './makeCertificate';
import type { StandIn, StandInOptions } from './StandIn';
import { ObjectStore } from './store/ObjectStore';

const HOST = '127.0.0.1';

/** Starts a Kubernetes API over objects in memory, which is read like a real one and can be made to fail like one. */
export async function startStandIn(
  options: StandInOptions = {},
): Promise<StandIn> {
  const {
    objects = [],
    token = randomBytes(16).toString('hex'),
    bookmarkEvery = 60_000,
  } = options;
  // What is refused is there, else it would be missing and nothing to refuse.
  const kinds = new KindRegistry([
    ...(options.served ?? []),
    ...(options.forbidden ?? []),
  ]);
  const store = new ObjectStore({
    created: new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
    remembered: options.remembered ?? 1_000,
  });
  const pages = new Pages();
  const disturbances = new Disturbances();
  const refused = new Set(options.forbidden);
  const requests = new Map<string, number>();
  const sockets = new Set<Socket>();
  let watches = 0;
  const api: Api = {
    kinds,
    store,
    pages,
    kubernetesVersion: options.kubernetesVersion ?? 'v1.35.1',
    user: 'system:serviceaccount:backstage:mesh-readiness',
    isForbidden: ({ id }) => refused.has(id),
  };

  const apply = (object: ApiObject) => {
    const kind = kinds.kindOf(object);
    if (kind.id === 'CustomResourceDefinition.apiextensions.k8s.io') {
      kinds.define(object);
    }
    const { namespace, ...metadata } = object.metadata;
    store.apply(kind.id, {
      ...object,
      metadata: {
        ...metadata,
        ...(kind.namespaced && { namespace: namespace ?? 'default' }),
      },
    });
  };

  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname, searchParams: query } = new URL(
      request.url ?? '/',
      `https://${HOST}`,
    );
    const asked: ApiRequest = {
      method: request.method ?? 'GET',
      path: pathname.replace(/(.)\/$/, '$1'),
      query,
      accept: request.headers.accept ?? '',
    };
    const verb = verbOf(asked);
    const counted = `${verb} ${asked.path}`;
    requests.set(counted, (requests.get(counted) ?? 0) + 1);

    const met = disturbances.meet(asked.path, verb);
    if (met.delay !== undefined) {
      await wait(met.delay, undefined, { ref: false });
    }
    if (met.breakAfter !== undefined) {
      breakAfter(response, met.breakAfter);
    }
    const result = isSame(request.headers.authorization, `Bearer ${token}`)
      ? answerRequest(asked, api)
      : { answer: unauthorized() };
    if (met.status !== undefined) {
      send(response, failure(met.status, 'disturbed on purpose'));
    } else if ('answer' in result) {
      send(response, result.answer);
    } else {
      watches += 1;
      response.on('close', () => {
        watches -= 1;
      });
      serveWatch(response, { ...result.watch, query, store, bookmarkEvery });
    }
  };

  const { key, certificate } = await makeCertificate();
  const server = createServer({ key, cert: certificate }, (request, response) =>
    handle(request, response).catch(error => {
      if (response.headersSent) {
        response.destroy();
      } else {
        send(response, failure(500, String(error)));
      }
    }),
  );
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  const listen = async (port: number) => {
    server.listen(port, HOST);
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  };

  for (const object of objects) {
    apply(object);
  }
  store.forget();
  const port = await listen(options.port ?? 0);
  return {
    url: `https://${HOST}:${port}`,
    caData: Buffer.from(certificate).toString('base64'),
    token,
    apply: (...changed) => changed.forEach(apply),
    remove: object => {
      const kind = kinds.kindOf(object);
      const { namespace = 'default', name } = object.metadata;
      return store.remove(groupKindOf(object), {
        name,
        namespace: kind.namespaced ? namespace : '',
      });
    },
    forbid: (kind, isForbidden = true) => {
      if (isForbidden) {
        refused.add(kind);
      } else {
        refused.delete(kind);
      }
    },
    disturb: disturbance => disturbances.add(disturbance),
    forget: () => {
      store.forget();
      pages.forget();
    },
    requests,
    get connections() {
      return sockets.size;
    },
    get watches() {
      return watches;
    },
    breakConnections: () => sockets.forEach(socket => socket.destroy()),
    stop: async () => {
      if (server.listening) {
        const closed = once(server, 'close');
        server.close();
        sockets.forEach(socket => socket.destroy());
        await closed;
      }
    },
    start: async () => {
      if (!server.listening) {
        await listen(port);
      }
    },
  };
}

function send(
  response: ServerResponse,
  answer: { status: number; body: string; contentType?: string },
): void {
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
