import type { Edition, FeaturePlaceholder } from '../types';
import { estimateResources } from './estimateResources';
import { formatCount } from './formatCount';
import { formatCpu } from './formatCpu';
import { formatMemory } from './formatMemory';
import { formatPercent } from './formatPercent';
import { indexEdition } from './indexEdition';
import { remember } from './remember';
import { MOST_SIZES, sizeKey } from './sizeKey';

/** The values of placeholders that rest on the number of pods and nodes. */
export type ResourceWords = Partial<Record<FeaturePlaceholder, string>>;

/** The estimate of one mesh in the words that sentences use. */
export function resourceWords(
  edition: Edition,
  meshId: string,
  size: { pods: number; nodes: number },
): ResourceWords {
  const index = indexEdition(edition);
  const build = () => {
    const estimates = estimateResources(edition, size);
    const baseline = index.meshes.get(edition.guidance.resources.baseline);
    return new Map(
      edition.meshes.map(({ id }) => {
        const estimate = estimates.find(({ mesh }) => mesh === id);
        const saving = estimate?.saving;
        return [
          id,
          {
            pods: formatCount(size.pods),
            nodes: formatCount(size.nodes),
            cpu: estimate && formatCpu(estimate.cpuMillicores),
            memory: estimate && formatMemory(estimate.memoryMebibytes),
            cpuSaving: saving && formatPercent(saving.cpu),
            memorySaving: saving && formatPercent(saving.memory),
            baseline: baseline?.mesh.name,
          },
        ];
      }),
    );
  };
  return remember(index.resourceWords, sizeKey(size), MOST_SIZES, build).get(
    meshId,
  )!;
}
