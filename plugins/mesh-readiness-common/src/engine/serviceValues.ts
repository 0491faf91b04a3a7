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
  return {
    ...resourceWords(edition, meshId, sizeOf(context, edition)),
    raw: place?.raw,
    where: place && describePlace(place),
  };
}
