import { readFile } from 'node:fs/promises';
import { InputError, toError } from '@backstage/errors';
import { fetchPages } from './fetchPages';
import { formatDryRun } from './formatDryRun';
import { joinPages } from './joinPages';
import type { Terminal } from './Terminal';

/** The options of the command. */
export interface DryRunOptions {
  url: string;
  overlay: string[];
  edition?: string;
  withoutOverlays?: boolean;
  tokenEnv: string;
  json?: boolean;
}

/** Asks a backend what overlays or another edition would change, and prints it. */
export async function dryRun(
  options: DryRunOptions,
  terminal: Terminal,
): Promise<void> {
  const { url, overlay, edition, withoutOverlays, tokenEnv, json } = options;
  if (!edition && !withoutOverlays && overlay.length === 0) {
    throw new InputError(
      'There is nothing to try, expected at least one of --overlay, --edition and --without-overlays.',
    );
  }
  const pages = await fetchPages(
    { url, token: terminal.env[tokenEnv], tokenEnv },
    {
      edition,
      withoutOverlays,
      overlays: await Promise.all(overlay.map(readText)),
    },
  );
  const result = joinPages(pages);
  if (json) {
    terminal.say(JSON.stringify(result, undefined, 2));
  } else {
    formatDryRun(result).forEach(line => terminal.say(line));
  }
}

async function readText(file: string) {
  try {
    return { name: file, content: await readFile(file, 'utf8') };
  } catch (cause) {
    throw new InputError(
      `The overlay ${file} cannot be read: ${toError(cause).message}.`,
    );
  }
}
