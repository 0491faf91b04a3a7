import type { z } from 'zod';

/** Reads what was kept with a service as JSON; `undefined` for what an earlier release wrote in another way. */
export function readKept<T>(schema: z.ZodType<T>, key: string): T | undefined {
  try {
    return schema.safeParse(JSON.parse(key)).data;
  } catch {
    return undefined;
  }
}
