import { setTimeout as after } from 'node:timers/promises';

/** Waits, until the signal aborts at the latest; keeps no process alive. */
export async function pause(
  milliseconds: number,
  signal: AbortSignal,
): Promise<void> {
  await after(milliseconds, undefined, { signal, ref: false }).catch(() => {});
}
