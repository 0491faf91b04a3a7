import { toError } from '@backstage/errors';
import { parseOverlay } from 'backstage-plugin-mesh-readiness-common';
import {
  type Document,
  isAlias,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml';
import type { LocatedProblem } from './LocatedProblem';
import { locateIn } from './locateIn';
import { OVERLAY_LIMIT, withoutOverlay } from './withoutOverlay';
import type { OverlayFile } from './OverlayFile';

/** What is wrong with a text before it says anything. */
interface Fault {
  offset: number;
  found: string;
  expected: string;
}

/** Reads the text of an overlay, so that whatever is wrong with it leads to a line. */
export function readOverlay(file: string, text: string): OverlayFile {
  const size = Buffer.byteLength(text);
  if (size > OVERLAY_LIMIT) {
    return withoutOverlay(file, `${size} bytes`, `at most ${OVERLAY_LIMIT}`);
  }
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
    });
    const locate: OverlayFile['locate'] = ({ path, ...problem }) => ({
      ...problem,
      ...locateIn(document, lines, path),
    });
    const faults = [
      ...[...document.errors, ...document.warnings].map(
        ({ message, pos: [offset] }): Fault => ({
          offset,
          found: message,
          expected: 'one document of YAML',
        }),
      ),
      ...aliasFaults(document),
    ];
    if (faults.length > 0) {
      return {
        file,
        problems: faults.map(({ offset, found, expected }): LocatedProblem => {
          const { line, col } = lines.linePos(offset);
          return {
            lint: 'yaml',
            file,
            line,
            column: col,
            at: '',
            found,
            expected,
          };
        }),
        locate,
      };
    }
    const { located, problems } = parseOverlay({
      path: file,
      data: document.toJS(),
    });
    return { file, located, problems: problems.map(locate), locate };
  } catch (cause) {
    // Nesting without end, or aliases of aliases that would become a huge document.
    return withoutOverlay(file, toError(cause).message, 'a document of YAML');
  }
}

/** Aliases that stand for nothing, or for something that they are a part of. */
function aliasFaults(document: Document): Fault[] {
  const faults: Fault[] = [];
  const anchors = new Map<string, unknown>();
  visit(document, {
    Node(_, node, ancestors) {
      if (!isAlias(node)) {
        if (node.anchor) {
          anchors.set(node.anchor, node);
        }
        return;
      }
      const target = anchors.get(node.source);
      const isCycle = (ancestors as readonly unknown[]).includes(target);
      if (target === undefined || isCycle) {
        faults.push({
          offset: node.range?.[0] ?? 0,
          found: `the alias *${node.source}${
            isCycle ? ', which stands for what it is a part of' : ''
          }`,
          expected: `an anchor &${node.source} before it, or quotes around it`,
        });
      }
    },
  });
  return faults;
}
