import type { Context, Edition, Provenance } from '../types';
import type { SERVICE_PLACEHOLDERS } from './answerFeatures';
import { describePlace } from './describePlace';
import { resourceWords } from './resourceWords';
import { sizeOf } from './sizeOf';

/** The values of the placeholders that belong to a service, for a need read at some places, on one mesh. */
export function serviceValues(
  because: Provenance[],
  context: Context,
  edition: Edition,
  meshId: string,
): Partial<Record<(typeof SERVICE_PLACEHOLDERS)[number], string>> {
  const [place] = because;
  const words = resourceWords(edition, meshId, sizeOf(context, edition));
  return {
    raw: place?.raw,
    where: place && describePlace(place),
    pods: words.pods,
    nodes: words.nodes,
    cpu: words.cpu,
    memory: words.memory,
    cpuSaving: words.cpuSaving,
    memorySaving: words.memorySaving,
    baseline: words.baseline,
  };
}
