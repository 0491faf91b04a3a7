import type { ObjectReader } from '../ObjectReader';
import { authorizationPolicy } from './authorizationPolicy';
import { destinationRule } from './destinationRule';
import { envoyFilter } from './envoyFilter';
import { multicluster } from './multicluster';
import { peerAuthentication } from './peerAuthentication';
import { proxyAnnotations } from './proxyAnnotations';
import { proxyExtension } from './proxyExtension';
import { removedApis } from './removedApis';
import { requestAuthentication } from './requestAuthentication';
import { serviceEntry } from './serviceEntry';
import { sidecar } from './sidecar';
import { spire } from './spire';
import { telemetry } from './telemetry';
import { virtualMachine } from './virtualMachine';
import { virtualService } from './virtualService';

/** The readers of Istio's APIs, and of its labels and annotations. */
export const ISTIO_READERS: readonly ObjectReader[] = [
  requestAuthentication,
  authorizationPolicy,
  peerAuthentication,
  virtualService,
  destinationRule,
  envoyFilter,
  proxyExtension,
  serviceEntry,
  sidecar,
  telemetry,
  proxyAnnotations,
  multicluster,
  virtualMachine,
  spire,
  removedApis,
];
