import type { Overlay } from './Overlay';

/** An overlay, part by part. */
export interface OverlayParts {
  /** Where each part stands; what is claimed about features comes last. */
  paths: PropertyKey[][];
  /** The overlay with the first parts only. */
  first(count: number): Overlay;
}

const LISTS = ['sources', 'meshes', 'features', 'rules', 'manifests'] as const;

/** Takes an overlay apart, so that it can be seen from which part on something is wrong. */
export function prefixesOf(overlay: Overlay): OverlayParts {
  const lists = LISTS.flatMap(key =>
    (overlay[key] ?? []).map((_, index) => [key, index]),
  );
  const guidance = Object.keys(overlay.guidance ?? {}).map(key => [
    'guidance',
    key,
  ]);
  const support = Object.entries(overlay.support ?? {}).flatMap(
    ([feature, meshes]) =>
      Object.keys(meshes).map(mesh => ['support', feature, mesh]),
  );
  const paths = [...lists, ...guidance, ...support];

  return {
    paths,
    first(count) {
      const taken = new Set(
        paths.slice(0, count).map(path => JSON.stringify(path)),
      );
      const isTaken = (...path: PropertyKey[]) =>
        taken.has(JSON.stringify(path));
      return {
        ...overlay,
        ...Object.fromEntries(
          LISTS.map(key => [
            key,
            overlay[key]?.filter((_, index) => isTaken(key, index)),
          ]),
        ),
        guidance: pick(overlay.guidance, key => isTaken('guidance', key)),
        support: Object.fromEntries(
          Object.entries(overlay.support ?? {}).map(([feature, meshes]) => [
            feature,
            pick(meshes, mesh => isTaken('support', feature, mesh)),
          ]),
        ),
      } as Overlay;
    },
  };
}

function pick<T extends object>(
  record: T | undefined,
  isTaken: (key: string) => boolean,
): T {
  return Object.fromEntries(
    Object.entries(record ?? {}).filter(([key]) => isTaken(key)),
  ) as T;
}
