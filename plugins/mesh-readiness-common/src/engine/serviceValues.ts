import type { Context, Edition, Provenance } from '../types';
import type { SERVICE_PLACEHOLDERS } from './answerFeature';
import { describePlace } from './describePlace';
import { estimateFor } from './estimateFor';
import { formatCount } from './formatCount';
import { formatCpu } from './formatCpu';
import { formatMemory } from './formatMemory';
import { formatPercent } from './formatPercent';
import { indexEdition } from './indexEdition';
import { sizeOf } from './sizeOf';

/** The values of the placeholders that belong to a service, for a need read at some places, on one mesh. */
export function serviceValues(
  because: Provenance[],
  context: Context,
  edition: Edition,
  meshId: string,
): Record<(typeof SERVICE_PLACEHOLDERS)[number], string | undefined> {
  const [place] = because;
  const { pods, nodes } = sizeOf(context, edition);
  const estimate = estimateFor(edition, meshId, { pods, nodes });
  const saving = estimate?.saving;
  return {
    raw: place?.raw,
    where: place && describePlace(place),
    pods: formatCount(pods),
    nodes: formatCount(nodes),
    cpu: estimate && formatCpu(estimate.cpuMillicores),
    memory: estimate && formatMemory(estimate.memoryMebibytes),
    cpuSaving: saving && formatPercent(saving.cpu),
    memorySaving: saving && formatPercent(saving.memory),
    baseline: indexEdition(edition).meshes.get(
      edition.guidance.resources.baseline,
    )?.mesh.name,
  };
}
