import type { z } from 'zod';
import type { overlaySchema } from '../schema';

/** Knowledge of an organisation's own, to be laid over an edition. */
export type Overlay = z.infer<typeof overlaySchema>;
