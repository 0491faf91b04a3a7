import type { Edition } from '../../types';
import type { Located } from '../EditionRecords';
import { didYouMean, type Candidate } from './nearestIds';
import type { Overlay } from './Overlay';
import { problemAt, type OverlayProblem } from './OverlayProblem';

interface Kind {
  /** "a feature of the edition 2026-11". */
  expected: string;
  candidates: Candidate[];
  ids: ReadonlySet<string>;
}

/** Records whose keys are not those of the schema: rows of the closing table, and values for the sentences of a rule. */
const FREE_TEXTS = ['summary', 'problem'];

/** For so many names the nearest known ones are looked for. */
const MOST_GUESSES = 50;

/** Whatever an overlay names exists, in the edition or in the overlay, and the nearest names are told where it does not. */
export function checkReferences(
  edition: Edition,
  { file, record: overlay }: Located<Overlay>,
): OverlayProblem[] {
  const kindOf = (
    name: string,
    own: readonly Candidate[] | undefined,
    others: readonly { id: string }[] = [],
    isShort = false,
  ): Kind => {
    const candidates = [...(own ?? []), ...others];
    const ids = new Set(candidates.map(({ id }) => id));
    return {
      expected: `${name} of the edition ${edition.id} or of this overlay${
        isShort ? `: ${[...ids].join(', ')}` : ''
      }`,
      candidates,
      ids,
    };
  };
  const features = kindOf(
    'a feature',
    edition.features.map(({ id, aliases }) => ({ id, names: aliases })),
    overlay.features,
  );
  const meshes = kindOf('a mesh', edition.meshes, overlay.meshes, true);
  const sources = kindOf('a source', edition.sources, overlay.sources);
  const manifests = kindOf('a manifest', edition.manifests, overlay.manifests);

  const problems: OverlayProblem[] = [];
  const check = (id: string, kind: Kind, path: PropertyKey[]) => {
    if (!kind.ids.has(id)) {
      const guess =
        problems.length < MOST_GUESSES ? didYouMean(id, kind.candidates) : '';
      problems.push(
        problemAt(
          'references',
          file,
          path,
          `"${id}"`,
          `${kind.expected}${guess}`,
        ),
      );
    }
  };

  for (const [feature, statements] of Object.entries(overlay.support ?? {})) {
    check(feature, features, ['support', feature]);
    for (const mesh of Object.keys(statements)) {
      check(mesh, meshes, ['support', feature, mesh]);
    }
  }

  /** The keys of the schema that hold ids. */
  const kinds = new Map<string, Kind>([
    ['sources', sources],
    ['manifests', manifests],
    ...['meshes', 'mesh', 'first', 'second', 'baseline', 'from'].map(
      (key): [string, Kind] => [key, meshes],
    ),
    ...['feature', 'neededFor', 'requirementOf', 'onlyFor'].map(
      (key): [string, Kind] => [key, features],
    ),
  ]);
  const walk = (value: unknown, path: PropertyKey[]) => {
    if (typeof value !== 'object' || value === null) {
      return;
    }
    for (const [key, inner] of Object.entries(value)) {
      if (FREE_TEXTS.includes(key)) {
        continue;
      }
      const kind = kinds.get(key);
      const at = [...path, key];
      if (kind && Array.isArray(inner) && isTexts(inner)) {
        inner.forEach((id, index) => check(id, kind, [...at, index]));
      } else if (kind && typeof inner === 'string' && !isVersion(inner)) {
        check(inner, kind, at);
      } else {
        walk(inner, at);
      }
    }
  };
  walk(overlay, []);
  return problems;
}

function isTexts(list: unknown[]): list is string[] {
  return list.every(item => typeof item === 'string');
}

/** `from` holds a version where it is about Kubernetes. */
function isVersion(text: string): boolean {
  return /^\d/.test(text);
}
