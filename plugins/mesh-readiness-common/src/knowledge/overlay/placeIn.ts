import type { Edition } from '../../types';
import type { KnowledgeProblem } from '../KnowledgeProblem';
import type { Overlay } from './Overlay';

/** The path within an overlay of what a lint found in the edition that it was laid over; `undefined` when the overlay does not say it. */
export function placeIn(
  overlay: Overlay,
  merged: Edition,
  { file, at }: KnowledgeProblem,
): PropertyKey[] | undefined {
  const path = at === '' ? [] : at.split('.');
  const [, kind, ...rest] = file.replace(/\.yaml$/, '').split('/');
  const name = rest.join('/');
  const inList = <T extends { id: string }>(
    key: string,
    list: readonly T[] | undefined,
    id: string | undefined,
    below: string[],
    isSaid: (record: T) => boolean,
  ) => {
    const index = (list ?? []).findIndex(record => record.id === id);
    return list && index >= 0 && isSaid(list[index])
      ? [key, index, ...below]
      : undefined;
  };
  const says = (record: object) => path.length === 0 || path[0] in record;

  switch (kind) {
    case 'sources':
      return inList(
        'sources',
        overlay.sources,
        merged.sources[Number(path[0])]?.id,
        path.slice(1),
        () => true,
      );
    case 'meshes':
      return inList('meshes', overlay.meshes, name, path, says);
    case 'features': {
      const id = name.replaceAll('/', '.');
      return path[0] === 'support' && overlay.support?.[id]?.[path[1]]
        ? ['support', id, ...path.slice(1)]
        : inList('features', overlay.features, id, path, says);
    }
    case 'rules': {
      const index = (overlay.rules ?? []).findIndex(
        ({ code }) => code === name,
      );
      return index >= 0 ? ['rules', index, ...path] : undefined;
    }
    case 'manifests':
      return inList('manifests', overlay.manifests, name, path, says);
    case 'guidance':
      return overlay.guidance && name in overlay.guidance
        ? ['guidance', name, ...path]
        : undefined;
    default:
      return undefined;
  }
}
