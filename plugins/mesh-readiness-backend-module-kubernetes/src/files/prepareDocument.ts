import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  Scalar,
  type YAMLMap,
} from 'yaml';

/** Kubernetes takes nothing but texts as values of these. */
const MAPS_OF_TEXTS = new Set([
  'annotations',
  'labels',
  'matchLabels',
  'nodeSelector',
  'selector',
]);
/** And as values of these, where they stand in metadata. */
const TEXTS_OF_METADATA = new Set(['generateName', 'name', 'namespace']);
/** Nobody writes more, and finding what each leads to costs more the more there are. */
const MOST_ALIASES = 2_000;

/** What keeps a document from being turned into values, and where. */
export interface DocumentFault {
  kind: 'too-many-values' | 'key-twice' | 'key-no-text' | 'no-anchor';
  offset: number;
}

/**
 * Makes texts of what was written without quotes where Kubernetes takes nothing but texts, as it stands there, so that version
 * 1.10 does not become 1.1. Finds, before it costs anything, what may not be turned into values: anchors that would unfold
 * into more than `most` values or that are missing, and keys that stand there twice or are no texts, as a template without
 * quotes has them.
 */
export function prepareDocument(
  document: Document,
  most: number,
): DocumentFault | undefined {
  const anchors = new Map<string, { node: Node; size: number }>();
  let aliases = 0;
  let fault: DocumentFault | undefined;

  function prepare(node: unknown): number {
    if (isAlias(node)) {
      const anchor = anchors.get(node.source);
      if (!anchor) {
        fault ??= { kind: 'no-anchor', offset: node.range?.[0] ?? 0 };
      }
      aliases += 1;
      return aliases > MOST_ALIASES ? Infinity : anchor?.size ?? 1;
    }
    if (!isScalar(node) && !isCollection(node)) {
      return 1;
    }
    if (node.anchor) {
      // Within itself it has no end.
      anchors.set(node.anchor, { node, size: Infinity });
    }
    let size = 1;
    if (isMap(node)) {
      size += prepareMap(node);
    } else if (isSeq(node)) {
      for (const item of node.items) {
        size += prepare(item);
      }
    }
    if (size > most) {
      fault ??= { kind: 'too-many-values', offset: offsetOf(node) };
    }
    if (node.anchor) {
      anchors.set(node.anchor, { node, size });
    }
    return size;
  }

  function prepareMap(map: YAMLMap): number {
    const keys = new Set<unknown>();
    let size = 0;
    for (const { key, value } of map.items) {
      if (!isScalar(key)) {
        fault ??= { kind: 'key-no-text', offset: offsetOf(key ?? map) };
      } else if (keys.has(key.value)) {
        fault ??= { kind: 'key-twice', offset: offsetOf(key) };
      } else {
        keys.add(key.value);
        size += prepare(value);
        makeTexts(key.value, targetOf(value));
      }
    }
    return size;
  }

  function makeTexts(key: unknown, map: unknown) {
    if (isMap(map)) {
      for (const pair of map.items) {
        const value = targetOf(pair.value);
        const isText =
          MAPS_OF_TEXTS.has(key as string) ||
          (key === 'metadata' &&
            isScalar(pair.key) &&
            TEXTS_OF_METADATA.has(pair.key.value as string));
        if (isText && isScalar(value) && typeof value.value !== 'string') {
          pair.value = new Scalar(value.source ?? '');
        }
      }
    }
  }

  function targetOf(node: unknown): unknown {
    return isAlias(node) ? anchors.get(node.source)?.node : node;
  }

  prepare(document.contents);
  return fault;
}

function offsetOf(node: unknown): number {
  return isScalar(node) || isCollection(node) ? node.range?.[0] ?? 0 : 0;
}
