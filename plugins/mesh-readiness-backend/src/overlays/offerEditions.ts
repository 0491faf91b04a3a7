import { setImmediate } from 'node:timers/promises';
import { toError } from '@backstage/errors';
import {
  allLooks,
  applyOverlay,
  type Edition,
  type Looks,
  type OverlayProblem,
  problemAt,
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
 * Where one is not in order, nothing is said of those after it, as they may lean on it.
 */
export async function offerEditions(options: {
  editions: readonly Edition[];
  overlays: readonly OverlayFile[];
  /** Id of the edition that answers when none is asked for. */
  answering: string;
}): Promise<OfferedEditions> {
  const { overlays, answering } = options;
  const editions = [...options.editions];
  const ids = new Map<string, string>();
  const looks = allLooks();
  /** By edition: the first overlay that is not in order. */
  const broken = new Map<string, string>();

  const problemsOf = (overlay: OverlayFile): LocatedProblem[] => {
    const { file, located, locate } = overlay;
    const breakOff = (edition: string) =>
      broken.set(edition, broken.get(edition) ?? file);
    if (!located) {
      editions.forEach(({ id }) => breakOff(id));
      return overlay.problems;
    }
    const { id, edition = answering } = located.record;
    const taken = ids.get(id);
    if (taken !== undefined) {
      return [
        locate(
          problemAt(
            'ids',
            file,
            ['id'],
            `"${id}", which ${taken} has already`,
            'an id of its own for each overlay',
          ),
        ),
      ];
    }
    ids.set(id, file);
    const index = editions.findIndex(one => one.id === edition);
    if (index < 0) {
      return [
        locate(
          problemAt(
            'references',
            file,
            ['edition'],
            `"${edition}"`,
            `one of ${editions.map(one => one.id).join(', ')}`,
          ),
        ),
      ];
    }
    const before = broken.get(edition);
    if (before !== undefined) {
      return [
        locate(
          problemAt(
            'order',
            file,
            [],
            `an overlay that was not looked at, because ${before} is not in order`,
            'overlays before it that are in order',
          ),
        ),
      ];
    }
    const applied = layOver(editions[index], located, looks);
    editions[index] = applied.edition ?? editions[index];
    if (applied.problems.length > 0) {
      breakOff(edition);
    }
    return applied.problems.map(locate);
  };

  const problems: LocatedProblem[] = [];
  for (const overlay of overlays) {
    // So that several overlays do not keep everybody else waiting.
    await setImmediate();
    problems.push(...problemsOf(overlay));
  }
  return { editions, problems };
}

/** Whatever goes wrong on the way is a problem of the overlay. */
function layOver(
  edition: Edition,
  located: NonNullable<OverlayFile['located']>,
  looks: Looks,
): { edition?: Edition; problems: OverlayProblem[] } {
  const { file, record } = located;
  try {
    const applied = applyOverlay(edition, located, looks);
    return applied.edition && applied.problems.length === 0
      ? {
          edition: applied.edition,
          problems: checkExamples(applied.edition, {
            file,
            rules: record.rules ?? [],
          }),
        }
      : applied;
  } catch (cause) {
    return {
      problems: [
        problemAt(
          'overlay',
          file,
          [],
          toError(cause).message,
          `an overlay that can be laid over the edition ${edition.id}`,
        ),
      ],
    };
  }
}
