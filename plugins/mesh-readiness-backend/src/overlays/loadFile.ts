import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { toError } from '@backstage/errors';
import type { OverlayFile } from './OverlayFile';
import { readOverlay } from './readOverlay';
import { OVERLAY_LIMIT, withoutOverlay } from './withoutOverlay';

/** Reads an overlay from a file, relative to the working directory. */
export async function loadFile(file: string): Promise<OverlayFile> {
  const path = resolve(file);
  try {
    const { size } = await stat(path);
    if (size > OVERLAY_LIMIT) {
      return withoutOverlay(file, `${size} bytes`, `at most ${OVERLAY_LIMIT}`);
    }
    return readOverlay(file, await readFile(path, 'utf8'));
  } catch (cause) {
    return withoutOverlay(
      file,
      toError(cause).message,
      `a file that can be read at ${path}`,
    );
  }
}
