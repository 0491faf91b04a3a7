import type { Edition } from '../../types';
import type { Located } from '../EditionRecords';
import type { KnowledgeProblem } from '../KnowledgeProblem';
import { lintRecords } from '../lintEdition';
import { mergeOverlay } from './mergeOverlay';
import type { Overlay } from './Overlay';
import { problemAt, type OverlayProblem } from './OverlayProblem';
import { partsOf } from './partsOf';
import { placeIn } from './placeIn';
import { recordsOf } from './recordsOf';

/**
 * What the lints of an edition find wrong only because an overlay was laid over it, each with its place in the overlay.
 *
 * @remarks
 * Where the lints find it in what the edition says itself, its place is the part of the overlay without which it is gone.
 */
export function lintOverlay(
  edition: Edition,
  { file, record: overlay }: Located<Overlay>,
  merged: Edition,
): OverlayProblem[] {
  const before = new Set(lint(edition).map(keyOf));
  const after = lint(merged).filter(problem => !before.has(keyOf(problem)));

  const said: OverlayProblem[] = [];
  const brought: KnowledgeProblem[] = [];
  for (const problem of after) {
    const path = placeIn(overlay, merged, problem);
    if (path) {
      const { lint: name, found, expected } = problem;
      said.push(problemAt(name, file, path, found, expected));
    } else if (!isLeftUnused(problem)) {
      brought.push(problem);
    }
  }
  if (brought.length === 0) {
    return said;
  }

  const parts = partsOf(overlay).map(({ path, without }) => ({
    path,
    left: new Set(lint(mergeOverlay(edition, without)).map(keyOf)),
  }));
  return [
    ...said,
    ...brought.flatMap(problem => {
      const path =
        parts.find(({ left }) => !left.has(keyOf(problem)))?.path ?? [];
      const isSaidBetter = said.some(other =>
        path.every((key, index) => other.path[index] === key),
      );
      return isSaidBetter ? [] : [bringHome(problem, file, path)];
    }),
  ];
}

function lint(edition: Edition): KnowledgeProblem[] {
  return lintRecords(recordsOf(edition));
}

function keyOf({ lint: name, file, at, found, expected }: KnowledgeProblem) {
  return JSON.stringify([name, file, at, found, expected]);
}

/** Whether it only says that a source, a manifest, an exception or an example of the edition's own has nothing to speak of any more. */
function isLeftUnused({ lint: name, at }: KnowledgeProblem): boolean {
  return (
    name === 'examples' ||
    (name === 'rules' && at.startsWith('exceptions.')) ||
    (name === 'sources' && /^\d+\.id$/.test(at)) ||
    (name === 'manifests' && at === 'id')
  );
}

function bringHome(
  { lint: name, file: where, at, found, expected }: KnowledgeProblem,
  file: string,
  path: PropertyKey[],
): OverlayProblem {
  const place = at ? `${where} ${at}` : where;
  return problemAt(name, file, path, `${found} in ${place}`, expected);
}
