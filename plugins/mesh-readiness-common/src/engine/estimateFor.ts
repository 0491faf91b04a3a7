import type { Edition, ResourceEstimate } from '../types';
import { estimateResources } from './estimateResources';
import { indexEdition } from './indexEdition';
import { remember } from './remember';

/** Numbers are written by people, so only so many are remembered. */
const MOST_SIZES = 1024;

/** The estimate of one mesh, remembered for services of the same size; `undefined` when the edition knows no parts of it. */
export function estimateFor(
  edition: Edition,
  meshId: string,
  size: { pods: number; nodes: number },
): ResourceEstimate | undefined {
  return remember(
    indexEdition(edition).estimates,
    `${size.pods}/${size.nodes}`,
    MOST_SIZES,
    () => estimateResources(edition, size),
  ).find(estimate => estimate.mesh === meshId);
}
