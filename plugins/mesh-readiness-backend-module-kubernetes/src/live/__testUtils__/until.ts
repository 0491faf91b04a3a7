import { setTimeout as after } from 'node:timers/promises';

/** Waits until something holds, as what comes over a connection takes its time; the test fails when it never does. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) {
    await after(5);
  }
}
