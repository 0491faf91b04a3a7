import { z } from 'zod';
import { readKept } from '../readKept';
import type { ServiceIdentity } from '../service/ServiceIdentity';

const schema: z.ZodType<ServiceIdentity> = z.object({
  entityRef: z.string(),
  name: z.string(),
  kubernetesId: z.string().optional(),
  labelSelector: z.string().optional(),
  namespace: z.string().optional(),
  cluster: z.string().optional(),
  kialiNamespace: z.string().optional(),
});

/** Reads what was kept with a service; `undefined` for what an earlier release wrote in another way. */
export function readKey(key: string): ServiceIdentity | undefined {
  return readKept(schema, key);
}
