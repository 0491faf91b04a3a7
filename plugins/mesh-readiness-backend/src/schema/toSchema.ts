import { z } from 'zod';

/** A zod schema as the JSON Schema of an OpenAPI 3.1 document. */
export function toSchema(schema: z.ZodType): { readonly type?: 'object' } {
  const { $schema, ...jsonSchema } = z.toJSONSchema(schema, { io: 'input' });
  return jsonSchema as { readonly type?: 'object' };
}
