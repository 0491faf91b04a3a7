import type { ServerResponse } from 'node:http';
import { joinApiVersion } from '../kinds/groupKind';
import type { ServedKind } from '../kinds/ServedKind';
import type { Change } from '../store/Change';
import type { ObjectStore } from '../store/ObjectStore';
import { tooOld } from './failures';
import { numberOf } from './Pages';
import type { Selection } from './Selection';
import { bookmark, eventOf, eventsOf, type WatchEvent } from './watchEvents';

const LONGEST_SECONDS = 1_800;

/** Answers a watch: what happened since a resource version and what happens from now on, until its time is over. */
export function serveWatch(
  response: ServerResponse,
  request: {
    kind: ServedKind;
    version: string;
    query: URLSearchParams;
    selection: Selection;
    store: ObjectStore;
    bookmarkEvery: number;
  },
): void {
  const { kind, version, query, selection, store, bookmarkEvery } = request;
  const apiVersion = joinApiVersion(kind.group, version);
  const since = numberOf(query, 'resourceVersion') ?? 0;
  const seconds = numberOf(query, 'timeoutSeconds') || LONGEST_SECONDS;
  const send = (event: WatchEvent | undefined) =>
    event && response.write(`${JSON.stringify(event)}\n`);
  const sendChange = (change: Change) =>
    send(eventOf(change, selection, apiVersion));
  const sendBookmark = (endsInitialEvents = false) => {
    if (query.get('allowWatchBookmarks') === 'true') {
      send(bookmark(kind, version, store.version, endsInitialEvents));
    }
  };

  response.writeHead(200, { 'Content-Type': 'application/json' });
  response.flushHeaders();
  if (since === 0 || query.get('sendInitialEvents') === 'true') {
    eventsOf(store.list(kind.id).filter(selection), apiVersion).forEach(send);
    if (query.get('sendInitialEvents') === 'true') {
      sendBookmark(true);
    }
  } else {
    const missed = store.changesSince(kind.id, since);
    if (!missed) {
      // As in Kubernetes: the watch begins well and its first event is the failure.
      send({ type: 'ERROR', object: tooOld(since, store.version) });
      response.end();
      return;
    }
    missed.forEach(sendChange);
  }
  const unsubscribe = store.subscribe(change => {
    if (change.kind === kind.id) {
      sendChange(change);
    }
  });
  const bookmarks = setInterval(sendBookmark, bookmarkEvery);
  const end = setTimeout(() => {
    sendBookmark();
    response.end();
  }, seconds * 1_000);
  response.on('close', () => {
    unsubscribe();
    clearInterval(bookmarks);
    clearTimeout(end);
  });
}
