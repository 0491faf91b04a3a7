import type { Mesh } from 'backstage-plugin-mesh-readiness-common';
import { useSearchParam } from './useSearchParam';

/** The mesh that a chart or a narrow table shows, by the page's address; the first one until another is chosen. */
export const useChosenMesh = (
  meshes: readonly Mesh[],
): [Mesh, (mesh: string) => void] => {
  const [asked, setAsked] = useSearchParam('mesh');
  return [meshes.find(({ id }) => id === asked) ?? meshes[0], setAsked];
};
