import { z } from 'zod';

/** A text that names something. */
export const word = z.string().trim().min(1).max(100);
