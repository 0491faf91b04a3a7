import { randomBytes } from 'node:crypto';
import type { Api } from './http/answerRequest';
import { Disturbances } from './http/Disturbances';
import { Listener } from './http/Listener';
import { Pages } from './http/Pages';
import { Requests } from './http/Requests';
import { KindRegistry } from './kinds/KindRegistry';
import { makeCertificate } from './makeCertificate';
import type { StandIn, StandInOptions } from './StandIn';
import { applyObject, removeObject } from './store/applyObject';
import { ObjectStore } from './store/ObjectStore';

/** Starts a Kubernetes API over objects in memory, which is read like a real one and can be made to fail like one. */
export async function startStandIn(
  options: StandInOptions = {},
): Promise<StandIn> {
  const { token = randomBytes(16).toString('hex'), served = [] } = options;
  const refused = new Set(options.forbidden);
  // What is refused is there, else it would be missing and nothing to refuse.
  const kinds = new KindRegistry([...served, ...refused]);
  const store = new ObjectStore({
    created: new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
    remembered: options.remembered ?? 1_000,
  });
  const api: Api = {
    kinds,
    store,
    pages: new Pages(),
    kubernetesVersion: options.kubernetesVersion ?? 'v1.35.1',
    user: 'system:serviceaccount:backstage:mesh-readiness',
    isForbidden: ({ id }) => refused.has(id),
  };
  const disturbances = new Disturbances();
  const requests = new Requests({
    api,
    token,
    disturbances,
    bookmarkEvery: options.bookmarkEvery ?? 60_000,
  });
  const { key, certificate } = await makeCertificate();
  const listener = new Listener(
    { key, certificate, port: options.port ?? 0 },
    (request, response) => requests.take(request, response),
  );

  for (const object of options.objects ?? []) {
    applyObject(object, kinds, store);
  }
  store.forget();
  await listener.start();
  return {
    url: listener.url,
    caData: Buffer.from(certificate).toString('base64'),
    token,
    apply: (...objects) =>
      objects.forEach(object => applyObject(object, kinds, store)),
    remove: object => removeObject(object, kinds, store),
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
      api.pages.forget();
    },
    requests: requests.counts,
    get connections() {
      return listener.connections;
    },
    get watches() {
      return requests.watches;
    },
    breakConnections: () => listener.breakConnections(),
    stop: () => listener.stop(),
    start: () => listener.start(),
  };
}
