import type { Edition } from '../../types';
import type { Located } from '../EditionRecords';
import type { KnowledgeProblem } from '../KnowledgeProblem';
import { lintRecords } from '../lintEdition';
import type { Looks } from './Looks';
import { mergeOverlay } from './mergeOverlay';
import type { Overlay } from './Overlay';
import { problemAt, type OverlayProblem } from './OverlayProblem';
import { placeIn } from './placeIn';
import { prefixesOf } from './prefixesOf';
import { recordsOf } from './recordsOf';

/**
 * What the lints of an edition find wrong only because an overlay was laid over it, each with its place in the overlay.
 *
 * @remarks
 * Where the lints find it in what the edition says itself, its place is the first part of the overlay that brings it about.
 */
export function lintOverlay(
  edition: Edition,
  { file, record: overlay }: Located<Overlay>,
  merged: Edition,
  looks: Looks,
): OverlayProblem[] {
  const before = keysOf(edition);
  const after = lintRecords(recordsOf(merged)).filter(
    problem => !before.has(keyOf(problem)),
  );

  const said: OverlayProblem[] = [];
  const brought: KnowledgeProblem[] = [];
  for (const problem of after) {
    const path = placeIn(overlay, merged, problem);
    if (path) {
      const { lint, found, expected } = problem;
      said.push(problemAt(lint, file, path, found, expected));
    } else if (!isLeftUnused(problem)) {
      brought.push(problem);
    }
  }
  const find = placeFinder(edition, overlay, looks);
  const told = new Set<string>();
  return [
    ...said,
    ...brought.flatMap(problem => {
      const path = find(problem);
      const { lint, found } = problem;
      const part = lint === 'parents' ? problem.file : undefined;
      const key = JSON.stringify([path, lint, found, part]);
      const isSaidBetter =
        path.length > 0 &&
        said.some(other => path.every((step, at) => other.path[at] === step));
      if (isSaidBetter || told.has(key)) {
        return [];
      }
      told.add(key);
      return [bringHome(problem, file, path)];
    }),
  ];
}

/** Finds the part of an overlay with which a problem begins, by halves. */
function placeFinder(edition: Edition, overlay: Overlay, looks: Looks) {
  const { paths, first } = prefixesOf(overlay);
  const seen = new Map<number, ReadonlySet<string>>();
  const look = (count: number): ReadonlySet<string> | undefined => {
    if (!seen.has(count) && looks.left > 0) {
      looks.left -= 1;
      seen.set(count, keysOf(mergeOverlay(edition, first(count))));
    }
    return seen.get(count);
  };
  return (problem: KnowledgeProblem): PropertyKey[] => {
    const key = keyOf(problem);
    let without = 0;
    let withIt = paths.length;
    while (withIt - without > 1) {
      const middle = Math.floor((without + withIt) / 2);
      const found = look(middle);
      if (!found) {
        return [];
      }
      if (found.has(key)) {
        withIt = middle;
      } else {
        without = middle;
      }
    }
    return paths[without];
  };
}

const known = new WeakMap<Edition, ReadonlySet<string>>();

function keysOf(edition: Edition): ReadonlySet<string> {
  const keys =
    known.get(edition) ??
    new Set(lintRecords(recordsOf(edition)).map(problem => keyOf(problem)));
  known.set(edition, keys);
  return keys;
}

function keyOf({ lint, file, at, found, expected }: KnowledgeProblem): string {
  return JSON.stringify([lint, file, at, found, expected]);
}

/** Whether it only says that a source, a manifest, an exception or an example of the edition's own has nothing to speak of any more. */
function isLeftUnused({ lint, at }: KnowledgeProblem): boolean {
  return (
    lint === 'examples' ||
    (lint === 'rules' && at.startsWith('exceptions.')) ||
    (lint === 'manifests' && at === 'id') ||
    (lint === 'sources' && /^\d+\.id$/.test(at))
  );
}

function bringHome(
  { lint, file: where, at, found, expected }: KnowledgeProblem,
  file: string,
  path: PropertyKey[],
): OverlayProblem {
  const place = at ? `${where} ${at}` : where;
  return problemAt(
    lint,
    file,
    path,
    `${found} in ${place}`,
    lint === 'parents'
      ? `${expected}; who lowers the whole lowers its parts too, here in ${partOf(
          where,
          at,
        )}`
      : expected,
  );
}

/** Where an overlay speaks of what the file of a feature says: `support.security.lock.double.ant`. */
function partOf(where: string, at: string): string {
  const [, , ...names] = where.replace(/\.yaml$/, '').split('/');
  const [support, mesh] = at.split('.');
  return [support, ...names, mesh].join('.');
}
