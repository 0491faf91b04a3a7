import { toError } from '@backstage/errors';
import { quoteRaw } from 'backstage-plugin-mesh-readiness-node';
import { pathWithin } from '../pathWithin';
import type { ManifestFile } from '../readManifests';
import { type Kustomization, readKustomization } from './Kustomization';

/** A folder with a kustomization, and all it is made of. */
export interface KustomizeFolder {
  folder: string;
  /** Path of its kustomization. */
  file: string;
  isComponent: boolean;
  /** Everything it is rendered from, by path: the kustomizations as far as they are carried out, resources and patches. */
  files: ReadonlyMap<string, string>;
  /** The folders of all kustomizations that it is rendered from. */
  folders: readonly string[];
  /** The files among them that hold objects by themselves. */
  resources: readonly string[];
  leftOut: readonly string[];
  /** Why it cannot be rendered; absent: it can. */
  reason?: string;
}

const NAME = /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/;
/** What kustomize would take for the address of another machine, or for a place outside of the repository. */
const ELSEWHERE = /[:?@\\]|^\/|^~|^(?:github|gitlab|bitbucket)\.\w+\//;
/** A folder that is built on so many others was not written by hand. */
const MOST_FOLDERS = 100;

/** Whether a file is a kustomization. */
export function isKustomization(path: string): boolean {
  return NAME.test(path);
}

/** The folder that a file lies in. */
export function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}

/** The folders with a kustomization, by path, each with all it is made of. */
export function findKustomizations(
  files: ReadonlyMap<string, ManifestFile>,
): ReadonlyMap<string, KustomizeFolder> {
  const read = new Map<string, Read>();
  for (const [path, { text }] of files) {
    if (isKustomization(path)) {
      read.set(folderOf(path), { path, ...attempt(text) });
    }
  }
  return new Map(
    [...read].map(([folder, { path, kustomization }]) => [
      folder,
      {
        folder,
        file: path,
        isComponent: kustomization?.isComponent ?? false,
        ...gather(folder, read, files),
      },
    ]),
  );
}

interface Read {
  path: string;
  kustomization?: Kustomization;
  reason?: string;
}

function attempt(text: string): Omit<Read, 'path'> {
  try {
    return { kustomization: readKustomization(text) };
  } catch (error) {
    return { reason: `is not understood (${toError(error).name})` };
  }
}

function gather(
  start: string,
  read: ReadonlyMap<string, Read>,
  all: ReadonlyMap<string, ManifestFile>,
): Pick<
  KustomizeFolder,
  'files' | 'folders' | 'resources' | 'leftOut' | 'reason'
> {
  const files = new Map<string, string>();
  const folders = new Set([start]);
  const resources = new Set<string>();
  const leftOut = new Set<string>();
  let reason: string | undefined;
  for (const folder of folders) {
    const { path, kustomization, reason: broken } = read.get(folder) as Read;
    if (!kustomization || folders.size > MOST_FOLDERS) {
      reason ??= kustomization
        ? `it builds on more than ${MOST_FOLDERS} folders`
        : `${path} ${broken}`;
      continue;
    }
    files.set(path, kustomization.text);
    kustomization.leftOut.forEach(key => leftOut.add(key));
    for (const entry of [
      ...kustomization.resources,
      ...kustomization.patches,
    ]) {
      const target = ELSEWHERE.test(entry)
        ? undefined
        : pathWithin(folder, entry);
      const file = target === undefined ? undefined : all.get(target);
      if (target !== undefined && file) {
        files.set(target, file.text);
        if (kustomization.resources.includes(entry)) {
          resources.add(target);
        }
      } else if (target !== undefined && read.has(target)) {
        folders.add(target);
      } else {
        reason ??= `${path} refers to ${quoteRaw(
          entry,
        )}, which is not among the files that were read`;
      }
    }
  }
  return {
    files,
    folders: [...folders],
    resources: [...resources],
    leftOut: [...leftOut].sort(),
    ...(reason !== undefined && { reason }),
  };
}
