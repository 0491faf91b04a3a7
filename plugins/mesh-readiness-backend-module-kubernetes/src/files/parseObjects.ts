import {
  isMap,
  isNode,
  isSeq,
  LineCounter,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import { asRecord, asText } from '../objects/fields';
import { groupKindOf } from '../objects/groupKind';
import { readKind } from '../objects/kinds';
import type { KubernetesObject } from '../objects/KubernetesObject';
import { trimObject } from '../objects/trimObject';
import { describeFault } from './describeFault';
import type { FileProblem } from './FileProblem';
import { type DocumentFault, prepareDocument } from './prepareDocument';
import { splitDocuments } from './splitDocuments';
import { templateIn } from './templateIn';

/** What one file holds. */
export interface ParsedFile {
  objects: KubernetesObject[];
  problems: FileProblem[];
}

/** A larger document is not looked into: no Kubernetes API takes objects of that size. */
export const LARGEST_DOCUMENT = 1024 * 1024;
const MOST_DOCUMENTS = 5_000;
/** So many values a document may hold once its anchors are unfolded. */
const MOST_VALUES = 200_000;
/** Kubernetes lets no name be longer. */
const LONGEST_NAME = 253;
/** Lists within lists are written by nobody. */
const DEEPEST_LIST = 3;

/** A text without both holds no object. */
const KEYS_OF_OBJECTS = [/\bapiVersion\b/, /\bkind\b/];
/** What is not even parsed: secrets, and what is large and says nothing about a service. */
const PASSED_OVER =
  /^kind:[ \t]*["']?(?:Secret|ConfigMap|CustomResourceDefinition)\b/m;
/** What is expected of every document. */
export const PLAIN = 'plain YAML or JSON';

/** Something that costs no more than the document or the item it stands in. */
class Fault extends Error {
  readonly offset: number;
  readonly expected: string;
  readonly isTemplate: boolean;

  constructor(
    offset: number,
    found: string,
    expected: string = PLAIN,
    isTemplate: boolean = false,
  ) {
    super(found);
    this.offset = offset;
    this.expected = expected;
    this.isTemplate = isTemplate;
  }
}

/** A value of a document that may be an object. */
interface Candidate {
  value: unknown;
  offset: number;
}

/**
 * The Kubernetes objects that a file holds, in YAML or JSON, in one document or many, alone or in lists. What is no object is
 * passed over. What cannot be read is told with its line and costs the rest of the file nothing; of a template, only the first
 * document is told. Secrets and ConfigMaps are dropped before anything of them is kept.
 */
export function parseObjects(text: string, file: string): ParsedFile {
  const parsed: ParsedFile = { objects: [], problems: [] };
  // All sorts of settings are written as JSON, also such as only their own program reads.
  if (file.endsWith('.json') && !mayHoldObjects(text)) {
    return parsed;
  }
  const lines = linesOf(text);
  let isTemplate = false;
  const attempt = (start: number, read: () => void) => {
    try {
      read();
    } catch (error) {
      const fault =
        error instanceof Fault
          ? error
          : // A nesting that is deeper than the stack, or a merge of what is no mapping.
            new Fault(0, 'a document that cannot be unfolded');
      if (!(fault.isTemplate && isTemplate)) {
        parsed.problems.push({
          file,
          line: lines.linePos(start + fault.offset).line,
          found: fault.message,
          expected: fault.expected,
        });
      }
      isTemplate ||= fault.isTemplate;
    }
  };

  const documents = splitDocuments(text);
  for (const { text: written, offset: start } of documents.slice(
    0,
    MOST_DOCUMENTS,
  )) {
    attempt(start, () => {
      for (const { value, offset } of candidatesIn(written)) {
        attempt(start, () => {
          const { line } = lines.linePos(start + offset);
          const object = toObject({ value, offset }, { file, line });
          if (object) {
            parsed.objects.push(object);
          }
        });
      }
    });
  }
  if (documents.length > MOST_DOCUMENTS) {
    attempt(documents[MOST_DOCUMENTS].offset, () => {
      throw new Fault(
        0,
        `${documents.length} documents in one file`,
        `at most ${MOST_DOCUMENTS}`,
      );
    });
  }
  return parsed;
}

function mayHoldObjects(text: string): boolean {
  return KEYS_OF_OBJECTS.every(key => key.test(text));
}

function linesOf(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (
    let end = text.indexOf('\n');
    end >= 0;
    end = text.indexOf('\n', end + 1)
  ) {
    lines.addNewLine(end + 1);
  }
  return lines;
}

function candidatesIn(text: string): Candidate[] {
  if (PASSED_OVER.test(text)) {
    return [];
  }
  if (text.length > LARGEST_DOCUMENT) {
    if (!mayHoldObjects(text)) {
      return [];
    }
    throw new Fault(
      0,
      `a document of ${text.length} characters`,
      `at most ${LARGEST_DOCUMENT}`,
    );
  }
  const document = parseDocument(text, {
    // As kubectl reads it: merge keys, and "yes" is true; but dates stay texts.
    version: '1.1',
    customTags: tags =>
      tags.filter(
        tag => typeof tag === 'string' || !tag.tag.endsWith(':timestamp'),
      ),
    // Looked for afterwards, in time that does not grow with the square of the keys.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  });
  const [error] = document.errors;
  if (error) {
    throw faultOf(text, error.pos[0], describeFault(error.code));
  }
  const { contents } = document;
  if (!isMap(contents) || !mayBeRead(contents)) {
    return [];
  }
  const fault = prepareDocument(document, MOST_VALUES);
  if (fault) {
    throw faultOf(text, fault.offset, foundIn(fault));
  }
  return itemsOf(document.toJS({ maxAliasCount: -1 }), contents);
}

function mayBeRead(contents: YAMLMap): boolean {
  const kind = contents.get('kind');
  const apiVersion = contents.get('apiVersion');
  if (kind === undefined || apiVersion === undefined) {
    return false;
  }
  return (
    // What a template makes of itself is not known.
    typeof kind !== 'string' ||
    typeof apiVersion !== 'string' ||
    templateIn(`${apiVersion} ${kind}`) !== undefined ||
    kind.endsWith('List') ||
    readKind(groupKindOf({ apiVersion, kind })) !== undefined
  );
}

function foundIn({ kind }: DocumentFault): string {
  switch (kind) {
    case 'too-many-values':
      return `more than ${MOST_VALUES} values`;
    case 'key-twice':
      return describeFault('DUPLICATE_KEY');
    case 'no-anchor':
      return describeFault('BAD_ALIAS');
    case 'key-no-text':
      return describeFault('NON_STRING_KEY');
    default:
      throw new Error(`${kind satisfies never}`);
  }
}

function faultOf(text: string, offset: number, found: string): Fault {
  const template = templateIn(text);
  return template
    ? new Fault(offset, template.found, template.expected, true)
    : new Fault(offset, found);
}

/** The value itself, or what it lists; items of a typed list need not say their kind again. */
function itemsOf(
  value: unknown,
  node: unknown,
  offset: number = offsetOf(node, 0),
  depth: number = 0,
): Candidate[] {
  const { apiVersion, kind, items } = asRecord(value);
  const listed = asText(kind)?.endsWith('List') && Array.isArray(items);
  if (!listed || depth === DEEPEST_LIST) {
    return [{ value, offset }];
  }
  const nodes = isMap(node) ? node.get('items', true) : undefined;
  const inherited =
    kind === 'List'
      ? {}
      : { apiVersion, kind: (kind as string).slice(0, -'List'.length) };
  return items.flatMap((item: unknown, index) => {
    const itemNode = isSeq(nodes) ? nodes.items[index] : undefined;
    return itemsOf(
      { ...inherited, ...asRecord(item) },
      itemNode,
      offsetOf(itemNode, offset),
      depth + 1,
    );
  });
}

function offsetOf(node: unknown, otherwise: number): number {
  return (isNode(node) ? node.range?.[0] : undefined) ?? otherwise;
}

function toObject(
  { value, offset }: Candidate,
  source: { file: string; line: number },
): KubernetesObject | undefined {
  const { apiVersion, kind, metadata, ...parts } = asRecord(value);
  if (typeof apiVersion !== 'string' || typeof kind !== 'string') {
    return undefined;
  }
  const { name, generateName, namespace, labels } = asRecord(metadata);
  const isRead = readKind(groupKindOf({ apiVersion, kind })) !== undefined;
  const template = templateIn(
    JSON.stringify([apiVersion, kind, isRead && [name, namespace, labels]]),
  );
  if (template) {
    throw new Fault(offset, template.found, template.expected, true);
  }
  if (!isRead) {
    return undefined;
  }
  const named = asText(name) || asText(generateName) || '';
  if (named === '' || named.length > LONGEST_NAME) {
    throw new Fault(
      offset,
      named === ''
        ? `a ${kind} without a name`
        : `a ${kind} with too long a name`,
      `a name of 1 to ${LONGEST_NAME} characters`,
    );
  }
  return trimObject(
    {
      ...parts,
      apiVersion,
      kind,
      metadata: { ...asRecord(metadata), name: named },
    },
    source,
  );
}
