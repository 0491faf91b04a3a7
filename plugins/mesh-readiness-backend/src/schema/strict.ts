import { z } from 'zod';

/** An object with these keys only; what else it has is named, with what was expected. */
export function strict<T extends z.core.$ZodLooseShape>(shape: T) {
  return z.strictObject(shape, {
    error: issue =>
      issue.code === 'unrecognized_keys'
        ? `unknown ${issue.keys.join(', ')}, expected none but ${Object.keys(
            shape,
          ).join(', ')}`
        : undefined,
  });
}
