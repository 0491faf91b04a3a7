import type { Edition } from 'backstage-plugin-mesh-readiness-common';
import { offerEditions } from '../overlays/offerEditions';
import { OverlayError } from '../overlays/OverlayError';
import type { OverlayFile } from '../overlays/OverlayFile';
import type { LocatedProblem } from '../overlays/LocatedProblem';

/** The edition that would answer if an overlay or another edition were put to use; throws with all that speaks against it. */
export async function candidateEdition(options: {
  /** As it is published. */
  edition: Edition;
  /** Those in use today. */
  overlays: readonly OverlayFile[];
  /** Those to be tried; one with the id of one in use takes its place. */
  candidates: readonly OverlayFile[];
}): Promise<Edition> {
  const { edition, candidates } = options;
  const foreign = candidates.flatMap(({ file, located, locate }) => {
    const named = located?.record.edition;
    return named === undefined || named === edition.id
      ? []
      : [
          locate({
            lint: 'references',
            file,
            path: ['edition'],
            at: 'edition',
            found: `"${named}"`,
            expected: `"${edition.id}", the edition of this dry run`,
          }),
        ];
  });
  const replaced = new Map(
    candidates.map(overlay => [idOf(overlay), overlay] as const),
  );
  const kept = options.overlays
    .filter(({ located }) => belongsTo(located?.record.edition, edition))
    .map(overlay => replaced.get(idOf(overlay)) ?? withoutPlace(overlay));
  const { editions, problems } = await offerEditions({
    editions: [edition],
    overlays: [...kept, ...candidates.filter(one => !kept.includes(one))],
    answering: edition.id,
  });
  const all: LocatedProblem[] = foreign.length > 0 ? foreign : problems;
  if (all.length > 0) {
    throw new OverlayError(
      `These overlays cannot be laid over the edition ${edition.id}`,
      all,
    );
  }
  return editions[0];
}

/** Named by its id, because where it is kept is nobody's business who may only try one. */
function withoutPlace(overlay: OverlayFile): OverlayFile {
  const file = `the overlay "${idOf(overlay)}" in use`;
  return {
    ...overlay,
    file,
    located: overlay.located && { ...overlay.located, file },
  };
}

function idOf({ located }: OverlayFile): string | undefined {
  return located?.record.id;
}

function belongsTo(named: string | undefined, { id }: Edition): boolean {
  return named === undefined || named === id;
}
