import { KINDS } from '../assess/kinds';
import type { ServiceInputs } from '../store/StoredService';
import { READ_AGAIN } from './inputHash';
import type { Etags } from './streamEtags';

/** What a refresh has to do, as references of services. */
export interface Plan {
  /** Stored, and read from what has become another. */
  changed: string[];
  /** Not stored yet. */
  added: string[];
  /** Stored, and not among what the catalog said it has. */
  gone: string[];
  /** How many services the catalog has. */
  total: number;
}

/** Compares what is stored with what the catalog has; the hash is the one that a service would be stored with now. */
export function startPlan(
  etags: Etags,
  hashOf: (stored: ServiceInputs) => string,
): {
  /** Takes a page of what is stored into account. */
  compare(page: readonly ServiceInputs[]): void;
  /** What there is to do once all pages were. */
  finish(): Plan;
} {
  const unseen = new Set<string>();
  for (const ref of etags.keys()) {
    if (isService(ref)) {
      unseen.add(ref);
    }
  }
  const plan: Plan = { changed: [], added: [], gone: [], total: unseen.size };
  return {
    compare(page) {
      for (const stored of page) {
        if (!unseen.delete(stored.entityRef)) {
          plan.gone.push(stored.entityRef);
        } else if (
          stored.inputHash === READ_AGAIN ||
          stored.inputHash !== hashOf(stored)
        ) {
          plan.changed.push(stored.entityRef);
        }
      }
    },
    finish() {
      return { ...plan, added: [...unseen] };
    },
  };
}

const PREFIXES = KINDS.map(kind => `${kind}:`);

function isService(entityRef: string): boolean {
  return PREFIXES.some(prefix => entityRef.startsWith(prefix));
}
