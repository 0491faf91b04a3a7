import type { ApiObject, ObjectReference } from './ApiObject';
import type { Disturbance } from './http/Disturbances';
import type { GroupKind } from './kinds/groupKind';

/** What a stand-in begins with. */
export interface StandInOptions {
  objects?: Iterable<ApiObject>;
  /** The bearer token that every request has to carry; made up when left out. */
  token?: string;
  /** The kinds that the holder of the token may not read: `EnvoyFilter.networking.istio.io`. */
  forbidden?: readonly GroupKind[];
  /** Custom resources that are installed although no object of them exists: kinds, or whole groups such as `security.istio.io`. */
  served?: readonly string[];
  /** The release that it says it is; `v1.35.1` when left out. */
  kubernetesVersion?: string;
  /** The port to listen on; any that is free when left out. */
  port?: number;
  /** Milliseconds between the bookmarks of a watch; a minute when left out. */
  bookmarkEvery?: number;
  /** How many changes it remembers at least for those who watch from earlier; a thousand when left out. */
  remembered?: number;
}

/** A Kubernetes API over objects in memory, on this machine, over HTTPS. */
export interface StandIn {
  url: string;
  /** The certificate authority to trust, in base64, as a kubeconfig has it. */
  caData: string;
  token: string;
  /** Writes objects, new or in place of those of their names. */
  apply(...objects: ApiObject[]): void;
  /** Removes an object; false when there was none. */
  remove(object: ObjectReference): boolean;
  /** Whether a kind may be read, from now on. */
  forbid(kind: GroupKind, isForbidden?: boolean): void;
  /** Makes something go wrong until the function that is answered is called, or until it went wrong as often as asked for. */
  disturb(disturbance: Disturbance): () => void;
  /** Forgets changes and lists that were begun, so that older resource versions and `continue` tokens are gone (410). */
  forget(): void;
  /** How often each path was asked for since the start, without its query: `list /api/v1/pods`. */
  readonly requests: ReadonlyMap<string, number>;
  /** TCP connections that are open. */
  readonly connections: number;
  /** Watches that are open. */
  readonly watches: number;
  /** Breaks all connections at once. */
  breakConnections(): void;
  /** Ends all connections and listens no more; the objects stay. */
  stop(): Promise<void>;
  /** Listens again on the same port, with the same certificate and token. */
  start(): Promise<void>;
}
