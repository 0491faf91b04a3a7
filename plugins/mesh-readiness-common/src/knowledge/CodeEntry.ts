import type { z } from 'zod';
import type { codesSchema } from './schema';

/** A code and what it was given to. */
export type CodeEntry = z.infer<typeof codesSchema>[number];
