import { toError } from '@backstage/errors';
import { parseOverlay } from 'backstage-plugin-mesh-readiness-common';
import { LineCounter, parseDocument } from 'yaml';
import type { LocatedProblem } from './LocatedProblem';
import { locateIn } from './locateIn';
import { OVERLAY_LIMIT, withoutOverlay } from './withoutOverlay';
import type { OverlayFile } from './OverlayFile';

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
    const faults = [...document.errors, ...document.warnings];
    if (faults.length > 0) {
      return {
        file,
        problems: faults.map(({ message, pos: [offset] }): LocatedProblem => {
          const { line, col } = lines.linePos(offset);
          return {
            lint: 'yaml',
            file,
            line,
            column: col,
            at: '',
            found: message,
            expected: 'one document of YAML',
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
