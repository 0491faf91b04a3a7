import { z } from 'zod';
import { readKept } from '../readKept';
import type { ManifestPlace } from './ManifestPlace';

const schema: z.ZodType<ManifestPlace[]> = z.array(
  z.object({
    repository: z.string(),
    paths: z.array(z.string()),
    named: z.boolean(),
  }),
);

/** Reads what was kept with a service; `undefined` for what an earlier release wrote in another way. */
export function readManifestsKey(key: string): ManifestPlace[] | undefined {
  return readKept(schema, key);
}
