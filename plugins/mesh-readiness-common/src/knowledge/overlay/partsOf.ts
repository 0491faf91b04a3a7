import type { Overlay } from './Overlay';

/** One thing that an overlay says, and the overlay without it. */
export interface OverlayPart {
  path: PropertyKey[];
  without: Overlay;
}

/** All that an overlay says, part by part, what says least first. */
export function partsOf(overlay: Overlay): OverlayPart[] {
  return [
    ...Object.entries(overlay.support ?? {}).flatMap(([feature, statements]) =>
      Object.keys(statements).map(mesh => ({
        path: ['support', feature, mesh],
        without: {
          ...overlay,
          support: {
            ...overlay.support,
            [feature]: omit(statements, mesh),
          },
        },
      })),
    ),
    ...(
      ['meshes', 'features', 'rules', 'manifests', 'sources'] as const
    ).flatMap(key =>
      (overlay[key] ?? []).map((_, index) => ({
        path: [key, index],
        without: {
          ...overlay,
          [key]: overlay[key]?.filter((__, other) => other !== index),
        },
      })),
    ),
    ...Object.keys(overlay.guidance ?? {}).map(key => ({
      path: ['guidance', key],
      without: { ...overlay, guidance: omit(overlay.guidance ?? {}, key) },
    })),
  ];
}

function omit<T extends object>(record: T, key: string): T {
  return Object.fromEntries(
    Object.entries(record).filter(([other]) => other !== key),
  ) as T;
}
