import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type LineCounter,
} from 'yaml';

/** Line and column, counted from 1. */
export interface Position {
  line: number;
  column: number;
}

/** Where a path of keys leads in a YAML document: the last key on it that the document has. */
export function locateIn(
  document: Document,
  lines: LineCounter,
  path: readonly PropertyKey[],
): Position | undefined {
  let node: unknown = document.contents;
  let offset = startOf(node);
  for (const key of path) {
    const target = isAlias(node) ? node.resolve(document) : node;
    if (isMap(target)) {
      const pair = target.items.find(
        item => isScalar(item.key) && String(item.key.value) === String(key),
      );
      offset = startOf(pair?.key) ?? offset;
      node = pair?.value;
    } else if (isSeq(target)) {
      node = target.items[Number(key)];
      offset = startOf(node) ?? offset;
    } else {
      break;
    }
  }
  if (offset === undefined) {
    return undefined;
  }
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
