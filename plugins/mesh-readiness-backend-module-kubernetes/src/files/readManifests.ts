import { createHash } from 'node:crypto';
import type { ManifestLimits } from './ManifestLimits';
import { isAtOrBelow, pathWithin } from './pathWithin';
import { Room } from './Room';
import type { TreeReader } from './TreeReader';

/** What is looked for in a repository. */
export interface Wanted {
  /** Names of folders, wherever they stand. */
  usual: readonly string[];
  /** Folders and files that were named for a service. */
  named: readonly string[];
}

/** A file that was read. */
export interface ManifestFile {
  text: string;
  /** Of its content. */
  hash: string;
}

/** The files of a repository that may hold manifests, as they were at one moment. */
export interface Manifests {
  etag: string;
  files: ReadonlyMap<string, ManifestFile>;
  /** The sum of the lengths of all texts. */
  size: number;
  /** Which limits were reached, each in a sentence. */
  limits: readonly string[];
  /** Whether what is wanted now was looked for then. */
  covers(wanted: Wanted): boolean;
}

/** Far more than people write by hand, and little enough for a hundred repositories to fit into memory. */
const DEFAULT_LIMITS: ManifestLimits = {
  files: 2_000,
  bytes: 16 * 1024 * 1024,
  bytesOfFile: 4 * 1024 * 1024,
};

const NAMES = /(?:\.ya?ml|\.json|^kustomization)$/i;
/** Folders that hold what others wrote, or what is no manifest. */
const PASSED_OVER = /(?:^|\/)(?:\.git|\.github|\.yarn|node_modules|vendor)\//;

/**
 * Reads the files of a repository that may hold manifests: those that are wanted, and, as far as there is room, the YAML of the
 * rest, so that what another service of the repository wants need not be read anew. Throws a `NotModifiedError` where nothing
 * has changed since the given etag.
 */
export async function readManifests(
  reader: TreeReader,
  repository: string,
  {
    wanted,
    limits = DEFAULT_LIMITS,
    etag,
    signal,
  }: {
    wanted: Wanted;
    limits?: ManifestLimits;
    etag?: string;
    signal?: AbortSignal;
  },
): Promise<Manifests> {
  // The rest has half of the room to itself, so that it takes none from what is wanted.
  const room = new Room(limits);
  const roomOfRest = new Room({
    ...limits,
    files: limits.files / 2,
    bytes: limits.bytes / 2,
  });
  const hasNamed = wanted.named.length > 0;
  const isKept = (path: string, size: number) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (
      !NAMES.test(name) ||
      PASSED_OVER.test(path) ||
      // An archive may hold anything, and such a path could lead elsewhere once it is written to a disk.
      pathWithin('', path) !== path
    ) {
      return false;
    }
    return isWanted(path, wanted)
      ? room.take(path, size)
      : hasNamed && roomOfRest.take(path, size);
  };
  const tree = await reader.readTree(repository, {
    etag,
    signal,
    filter: (path, { size = 0 } = { size: 0 }) => isKept(path, size),
  });

  const files = new Map<string, ManifestFile>();
  let size = 0;
  for (const { path, content } of await tree.files()) {
    // Some readers give lists in place of empty files.
    const bytes = Buffer.from(await content());
    const text = bytes.toString('utf8');
    if (text !== '' && !text.includes('\0')) {
      size += text.length;
      files.set(path, {
        text,
        hash: createHash('sha256').update(bytes).digest('base64'),
      });
    }
  }
  return {
    etag: tree.etag,
    files,
    size,
    limits: room.reached(),
    covers: ({ usual, named }) =>
      usual.every(path => wanted.usual.includes(path)) &&
      named.every(
        path =>
          wanted.named.some(known => isAtOrBelow(path, known)) ||
          (hasNamed && roomOfRest.reached().length === 0),
      ),
  };
}

function isWanted(path: string, { usual, named }: Wanted): boolean {
  return (
    usual.some(folder => folder === '' || `/${path}`.includes(`/${folder}/`)) ||
    named.some(folder => isAtOrBelow(path, folder))
  );
}
