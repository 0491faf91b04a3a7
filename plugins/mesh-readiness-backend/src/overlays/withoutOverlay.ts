import type { OverlayFile } from './OverlayFile';

/** The largest overlay that is read, in bytes: many times all built-in knowledge that one could want to change. */
export const OVERLAY_LIMIT = 1024 * 1024;

/** A file of which not even the text could be taken. */
export function withoutOverlay(
  file: string,
  found: string,
  expected: string,
): OverlayFile {
  return {
    file,
    problems: [{ lint: 'yaml', file, at: '', found, expected }],
    locate: ({ path: _, ...problem }) => problem,
  };
}
