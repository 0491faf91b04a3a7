import { InputError } from '@backstage/errors';
import {
  builtInEditions,
  DEFAULT_EDITION_ID,
  type OverlayNotice,
} from 'backstage-plugin-mesh-readiness-common';
import { loadFile } from '../overlays/loadFile';
import { offerEditions } from '../overlays/offerEditions';
import { OverlayError } from '../overlays/OverlayError';
import type { Terminal } from './Terminal';

/** Lays overlays over the built-in editions as the backend would at its start, and says what comes of it. */
export async function lintOverlays(
  files: readonly string[],
  { edition = DEFAULT_EDITION_ID }: { edition?: string },
  terminal: Terminal,
): Promise<void> {
  const known = builtInEditions.map(({ id }) => id);
  if (!known.includes(edition)) {
    throw new InputError(
      `--edition is "${edition}", expected one of ${known.join(', ')}.`,
    );
  }
  const { editions, problems } = await offerEditions({
    editions: builtInEditions,
    overlays: await Promise.all(files.map(loadFile)),
    answering: edition,
  });
  if (problems.length > 0) {
    throw new OverlayError('These overlays are not in order', problems);
  }
  for (const { id, overlays = [] } of editions) {
    for (const notice of overlays) {
      terminal.say(
        `${notice.id} is in order. Laid over ${id} it says ${describeChanges(
          notice,
        )}.`,
      );
    }
  }
}

function describeChanges({ changed }: OverlayNotice): string {
  const parts = Object.entries(changed)
    .filter(([, list]) => list.length > 0)
    .map(([kind, list]) => `${kind} ${list.map(nameOf).join(', ')}`);
  return parts.join('; ') || 'nothing';
}

function nameOf(changed: string | { feature: string; mesh: string }): string {
  return typeof changed === 'string'
    ? changed
    : `${changed.feature} on ${changed.mesh}`;
}
