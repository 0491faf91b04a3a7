import type {
  Evaluation,
  Manifest,
} from 'backstage-plugin-mesh-readiness-common';

/** The manifests that some ids name, in the order of the ids, each once. */
export const manifestsNamed = (
  ids: readonly string[],
  manifests: readonly Manifest[] | undefined,
): Manifest[] =>
  [...new Set(ids)].flatMap(
    id => manifests?.find(manifest => manifest.id === id) ?? [],
  );

/** All manifests of a mesh: those of the tasks, then those of moving in. */
export const manifestsOf = (
  { tasks, migration }: Evaluation,
  manifests: readonly Manifest[] | undefined,
): Manifest[] =>
  manifestsNamed(
    [...tasks, ...migration].flatMap(({ manifests: ids = [] }) => ids),
    manifests,
  );
