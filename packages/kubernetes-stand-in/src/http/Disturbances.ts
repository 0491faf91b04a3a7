import type { Verb } from './Verb';

/** Something that goes wrong on purpose. */
export interface Disturbance {
  /** How the path of the request begins; any path when left out. */
  path?: string;
  /** What kind of request; any when left out. */
  verb?: Verb;
  /** How many requests it meets; all when left out. */
  times?: number;
  /** Milliseconds until the answer begins. */
  delay?: number;
  /** Answers with this HTTP status and a Status body. */
  status?: number;
  /** Breaks the connection after so many bytes of the answer, or of the watch. */
  breakAfter?: number;
}

/** The disturbances that are in force. */
export class Disturbances {
  readonly #entries = new Set<{ disturbance: Disturbance; left: number }>();

  /** Begins a disturbance; the answer ends it. */
  add(disturbance: Disturbance): () => void {
    const entry = { disturbance, left: disturbance.times ?? Infinity };
    this.#entries.add(entry);
    return () => {
      this.#entries.delete(entry);
    };
  }

  /** What disturbs a request; each disturbance counts it. */
  meet(path: string, verb: Verb): Omit<Disturbance, 'path' | 'verb' | 'times'> {
    let met: Disturbance = {};
    for (const entry of this.#entries) {
      const { disturbance } = entry;
      if (
        path.startsWith(disturbance.path ?? '') &&
        (disturbance.verb ?? verb) === verb
      ) {
        met = { ...met, ...disturbance };
        entry.left -= 1;
        if (entry.left <= 0) {
          this.#entries.delete(entry);
        }
      }
    }
    return met;
  }
}
