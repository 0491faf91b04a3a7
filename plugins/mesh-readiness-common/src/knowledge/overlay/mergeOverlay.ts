import type { Edition, Feature, Mesh, OverlayNotice } from '../../types';
import { parentOf } from '../lints/parentOf';
import type { Overlay } from './Overlay';

const byId = ({ id }: { id: string }) => id;

/** An edition with an overlay laid over it: known records get what the overlay says, unknown ones come after them. */
export function mergeOverlay(edition: Edition, overlay: Overlay): Edition {
  const patches = (overlay.meshes ?? []).map(patch => ({
    ...edition.meshes.find(({ id }) => id === patch.id),
    ...patch,
  }));
  const manifests = replaced(
    edition.manifests ?? [],
    overlay.manifests ?? [],
    byId,
  );
  return {
    ...edition,
    meshes: replaced(edition.meshes, patches as Mesh[], byId),
    features: mergeFeatures(edition.features, overlay),
    rules: replaced(edition.rules, overlay.rules ?? [], ({ code }) => code),
    guidance: { ...edition.guidance, ...overlay.guidance },
    ...(manifests.length > 0 && { manifests }),
    sources: replaced(edition.sources, overlay.sources ?? [], byId),
    overlays: [...(edition.overlays ?? []), noticeOf(overlay)],
  };
}

function replaced<T>(
  own: readonly T[],
  others: readonly T[],
  keyOf: (record: T) => string,
): T[] {
  const known = new Set(own.map(keyOf));
  const replacements = new Map(others.map(record => [keyOf(record), record]));
  return [
    ...own.map(record => replacements.get(keyOf(record)) ?? record),
    ...others.filter(record => !known.has(keyOf(record))),
  ];
}

function mergeFeatures(own: readonly Feature[], overlay: Overlay): Feature[] {
  const features = [...own];
  for (const patch of overlay.features ?? []) {
    const index = features.findIndex(({ id }) => id === patch.id);
    if (index >= 0) {
      features[index] = { ...features[index], ...patch };
    } else {
      features.splice(placeFor(patch.id, features), 0, {
        ...(patch as Omit<Feature, 'support'>),
        support: {},
      });
    }
  }
  return features.map(feature => withStatements(feature, overlay));
}

/** After all other parts of the whole that it is a part of; at the end when it is a whole itself. */
function placeFor(id: string, features: readonly Feature[]): number {
  const parent = parentOf(id);
  const last =
    parent === undefined
      ? -1
      : features.findLastIndex(
          feature =>
            feature.id === parent || feature.id.startsWith(`${parent}.`),
        );
  return last < 0 ? features.length : last + 1;
}

function withStatements(feature: Feature, overlay: Overlay): Feature {
  const statements = overlay.support?.[feature.id];
  if (!statements) {
    return feature;
  }
  return {
    ...feature,
    support: { ...feature.support, ...statements },
    overrides: {
      ...feature.overrides,
      ...Object.fromEntries(
        Object.keys(statements).map(mesh => [
          mesh,
          {
            overlay: overlay.id,
            statements:
              feature.overrides?.[mesh]?.statements ??
              feature.support[mesh] ??
              [],
          },
        ]),
      ),
    },
  };
}

function noticeOf(overlay: Overlay): OverlayNotice {
  const { id, title, by, date, reason } = overlay;
  return {
    id,
    title,
    by,
    date,
    ...(reason !== undefined && { reason }),
    changed: {
      meshes: (overlay.meshes ?? []).map(byId),
      features: (overlay.features ?? []).map(byId),
      statements: Object.entries(overlay.support ?? {}).flatMap(
        ([feature, meshes]) =>
          Object.keys(meshes).map(mesh => ({ feature, mesh })),
      ),
      rules: (overlay.rules ?? []).map(({ code }) => code),
      guidance: Object.keys(overlay.guidance ?? {}),
      manifests: (overlay.manifests ?? []).map(byId),
    },
  };
}
