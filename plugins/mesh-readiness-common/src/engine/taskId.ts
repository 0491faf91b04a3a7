import type { Actor } from '../types';

/** An id that is the same for the same text in every evaluation and in every process; FNV-1a, in two halves so that no two texts meet. */
export function taskId(
  kind: 'task' | 'step',
  { actor, text }: { actor: Actor; text: string },
): string {
  const whole = `${actor} ${text}`;
  let forward = 0x811c9dc5;
  let backward = 0x811c9dc5;
  for (let i = 0; i < whole.length; i++) {
    forward = Math.imul(forward ^ whole.charCodeAt(i), 0x01000193);
    backward = Math.imul(
      backward ^ whole.charCodeAt(whole.length - 1 - i),
      0x01000193,
    );
  }
  return `${kind}-${(forward >>> 0).toString(36)}${(backward >>> 0).toString(
    36,
  )}`;
}
