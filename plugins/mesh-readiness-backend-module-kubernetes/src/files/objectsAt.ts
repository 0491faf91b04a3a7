import { createHash } from 'node:crypto';
import { toError } from '@backstage/errors';
import type { KubernetesObject } from '../objects/KubernetesObject';
import { onceFor } from '../objects/onceFor';
import type { FileProblem } from './FileProblem';
import {
  findKustomizations,
  folderOf,
  isKustomization,
  type KustomizeFolder,
} from './kustomize/findKustomizations';
import type { Renderer } from './kustomize/Renderer';
import { parseObjects } from './parseObjects';
import { isAtOrBelow } from './pathWithin';
import type { Manifests } from './readManifests';

/** Found once for all places of a repository. */
const kustomizationsIn = onceFor(findKustomizations);

/** What lies at some paths of a repository. */
export interface ObjectsAt {
  objects: KubernetesObject[];
  problems: FileProblem[];
  /** What was not done and why, each in a sentence. */
  notes: string[];
  /** How many files were read. */
  files: number;
  /** True when nothing was left unread that could say something. */
  isComplete: boolean;
}

/** The files at some paths, and what is done with them. */
interface Plan {
  /** Read as they stand. */
  plain: string[];
  /** Folders with a kustomization that are what is applied; those that others build on are not among them. */
  kustomized: KustomizeFolder[];
  /** Folders of Helm charts, which are passed over. */
  charts: string[];
}

const MOST_RENDERED = 20;
/** So many of a kind are told by name. */
const MOST_TOLD = 3;

/**
 * A text that differs when other objects would be found at the paths, and is the same wherever they are read with the same
 * program.
 */
export function fingerprintAt(
  paths: readonly string[],
  manifests: Manifests,
  renderer?: Renderer,
): string {
  const { plain, kustomized, charts } = planOf(paths, manifests);
  const used = new Set([
    ...plain,
    ...kustomized.flatMap(({ file, files }) => [file, ...files.keys()]),
  ]);
  return createHash('sha256')
    .update(
      JSON.stringify([
        kustomized.length > 0 && renderer ? renderer.name : '',
        charts,
        manifests.limits,
        [...used].sort().map(path => [path, manifests.files.get(path)?.hash]),
      ]),
    )
    .digest('base64url');
}

/** The objects at some paths of a repository, with folders of kustomize rendered where a program does that. */
export async function objectsAt(
  paths: readonly string[],
  manifests: Manifests,
  renderer?: Renderer,
): Promise<ObjectsAt> {
  const { plain, kustomized, charts } = planOf(paths, manifests);
  const found: ObjectsAt = {
    objects: [],
    problems: [],
    notes: [...manifests.limits],
    files: 0,
    isComplete: false,
  };
  const unread = new Set(plain);
  const failed: string[] = [];
  // Of what is not rendered, also what lies elsewhere.
  const asTheyStand = renderer
    ? []
    : kustomized.flatMap(({ resources }) => resources);
  for (const folder of kustomized.slice(0, renderer ? MOST_RENDERED : 0)) {
    try {
      const text = await rendered(folder, renderer as Renderer);
      const { objects, problems } = parseObjects(text, folder.file);
      // Whatever was rendered has no line of its own.
      const source = { file: folder.file, line: 1 };
      found.objects.push(...objects.map(object => ({ ...object, source })));
      found.problems.push(
        ...problems.map(problem => ({ ...problem, ...source })),
      );
      found.files += 1;
      forget(unread, folder);
      if (folder.leftOut.length > 0) {
        found.notes.push(
          `${folder.file} was rendered without ${folder.leftOut.join(', ')}.`,
        );
      }
    } catch (error) {
      failed.push(`${folder.file} was not rendered: ${toError(error).message}`);
      asTheyStand.push(...folder.resources);
    }
  }
  asTheyStand.forEach(path => unread.add(path));
  for (const path of [...unread].sort()) {
    const file = manifests.files.get(path);
    if (file && !isKustomization(path)) {
      const { objects, problems } = parseObjects(file.text, path);
      found.objects.push(...objects);
      found.problems.push(...problems);
      found.files += 1;
      // Others are to have their turn between two files.
      await new Promise(setImmediate);
    }
  }
  found.notes.push(
    ...noteKustomized(kustomized, failed, renderer),
    ...noteCharts(charts),
  );
  found.isComplete =
    found.problems.length === 0 &&
    manifests.limits.length === 0 &&
    charts.length === 0 &&
    kustomized.every(
      ({ reason, leftOut }) => reason === undefined && leftOut.length === 0,
    );
  return found;
}

async function rendered(
  { reason, files, folder, isComponent }: KustomizeFolder,
  renderer: Renderer,
): Promise<string> {
  if (isComponent) {
    throw new Error('it is a component, which only others apply');
  }
  if (reason !== undefined) {
    throw new Error(reason);
  }
  return renderer.render(files, folder);
}

/** What was rendered is not read a second time, nor is what lies beside it and was not rendered, because it is not applied. */
function forget(unread: Set<string>, { files, folders }: KustomizeFolder) {
  for (const path of unread) {
    if (files.has(path) || folders.some(folder => isAtOrBelow(path, folder))) {
      unread.delete(path);
    }
  }
}

function planOf(paths: readonly string[], { files }: Manifests): Plan {
  const charts = [...files.keys()]
    .filter(path => /(?:^|\/)Chart\.ya?ml$/.test(path))
    .map(folderOf);
  const isAt = (path: string) =>
    paths.some(folder => isAtOrBelow(path, folder));
  const chartOf = (path: string) =>
    charts.find(chart => isAtOrBelow(path, chart));
  const all = [...files.keys()].filter(isAt);
  const plain = all.filter(path => chartOf(path) === undefined);

  const kustomizations = kustomizationsIn(files);
  // Where a path leads right to a kustomization, it is meant, and nothing below it.
  const meant = paths.flatMap(path => kustomizations.get(path) ?? []);
  const below = plain
    .filter(isKustomization)
    .flatMap(path => kustomizations.get(folderOf(path)) ?? [])
    .filter(
      ({ folder }) => !meant.some(one => isAtOrBelow(folder, one.folder)),
    );
  const builtOn = new Set(
    below.flatMap(({ folder, folders }) =>
      folders.filter(other => other !== folder),
    ),
  );
  return {
    plain,
    kustomized: [
      ...meant,
      ...below.filter(
        ({ folder, isComponent }) => !isComponent && !builtOn.has(folder),
      ),
    ],
    charts: [...new Set(all.flatMap(path => chartOf(path) ?? []))].sort(),
  };
}

function noteKustomized(
  kustomized: readonly KustomizeFolder[],
  failed: readonly string[],
  renderer: Renderer | undefined,
): string[] {
  if (kustomized.length === 0) {
    return [];
  }
  if (!renderer) {
    return [
      `Patches and overlays were not applied, because neither kustomize nor kubectl renders them where the portal runs; files count as they stand beside ${list(
        kustomized.map(({ file }) => file),
      )}.`,
    ];
  }
  return [
    ...(failed.length > 0
      ? [
          ...failed.slice(0, MOST_TOLD).map(reason => `${reason}.`),
          'What was not rendered counts as its files stand, without patches and overlays.',
        ]
      : []),
    ...(kustomized.length > MOST_RENDERED
      ? [
          `Of ${kustomized.length} folders with a kustomization, ${MOST_RENDERED} were rendered; name those that count in the annotation mesh-readiness.io/manifests.`,
        ]
      : []),
  ];
}

function noteCharts(charts: readonly string[]): string[] {
  return charts.length === 0
    ? []
    : [
        `Helm charts say nothing before they are rendered, so ${list(
          charts.map(chart => chart || '.'),
        )} was passed over; keep what "helm template" writes beside it and name that folder.`,
      ];
}

function list(names: readonly string[]): string {
  const surplus = names.length - MOST_TOLD;
  return surplus > 0
    ? `${names.slice(0, MOST_TOLD).join(', ')} (and ${surplus} more)`
    : names.join(', ');
}
