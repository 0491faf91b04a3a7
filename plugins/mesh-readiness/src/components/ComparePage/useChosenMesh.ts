import type { Mesh } from 'backstage-plugin-mesh-readiness-common';
import { useSearchParam } from '../../hooks';

/** The mesh that narrow tables show, by the page's address; the first one until another is chosen. */
export const useChosenMesh = (
  meshes: Mesh[],
): [string, (mesh: string) => void] => {
  const [asked, setAsked] = useSearchParam('mesh');
  const chosen = meshes.find(({ id }) => id === asked) ?? meshes[0];
  return [chosen.id, setAsked];
};
