import {
  applyOverlay,
  type Edition,
} from 'backstage-plugin-mesh-readiness-common';
import { checkExamples } from './checkExamples';
import type { LocatedProblem } from './LocatedProblem';
import type { OverlayFile } from './OverlayFile';

/** The editions on offer, and what is wrong with the overlays. */
export interface OfferedEditions {
  editions: Edition[];
  problems: LocatedProblem[];
}

/**
 * Lays overlays over editions, one after the other.
 *
 * @remarks
 * An overlay that names no edition belongs to the one that answers when none is asked for; all others stay as published.
 */
export function offerEditions(options: {
  editions: readonly Edition[];
  overlays: readonly OverlayFile[];
  /** Id of the edition that answers when none is asked for. */
  answering: string;
}): OfferedEditions {
  const { overlays, answering } = options;
  const editions = [...options.editions];
  const ids = new Map<string, string>();

  const problems = overlays.flatMap((overlay): LocatedProblem[] => {
    const { file, located, locate } = overlay;
    if (!located) {
      return overlay.problems;
    }
    const { id, edition = answering } = located.record;
    const taken = ids.get(id);
    if (taken !== undefined) {
      return [
        locate({
          lint: 'ids',
          file,
          path: ['id'],
          at: 'id',
          found: `"${id}", which ${taken} has already`,
          expected: 'an id of its own for each overlay',
        }),
      ];
    }
    ids.set(id, file);
    const index = editions.findIndex(one => one.id === edition);
    if (index < 0) {
      return [
        locate({
          lint: 'references',
          file,
          path: ['edition'],
          at: 'edition',
          found: `"${edition}"`,
          expected: `one of ${editions.map(one => one.id).join(', ')}`,
        }),
      ];
    }
    const applied = applyOverlay(editions[index], located);
    editions[index] = applied.edition ?? editions[index];
    const found =
      applied.problems.length > 0
        ? applied.problems
        : checkExamples(editions[index], {
            file,
            rules: located.record.rules ?? [],
          });
    return found.map(locate);
  });
  return { editions, problems };
}
