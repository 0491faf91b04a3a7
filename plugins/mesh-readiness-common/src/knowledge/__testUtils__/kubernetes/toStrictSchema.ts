import type { AnySchemaObject } from 'ajv';

const entriesOf = (value: unknown) => Object.entries(value as object);

/**
 * The schema of a custom resource definition as an API server with strict field validation applies it: fields that it does
 * not declare are refused, unless it says that they are kept. Conditions such as `oneOf` stay as they are, because they speak
 * of fields that are declared elsewhere. Rules in CEL are left out.
 */
export function toStrictSchema(schema: AnySchemaObject): AnySchemaObject {
  const strict = Object.fromEntries(
    entriesOf(schema).map(([key, value]) => {
      switch (key) {
        case 'properties':
          return [
            key,
            Object.fromEntries(
              entriesOf(value).map(([name, inner]) => [
                name,
                toStrictSchema(inner),
              ]),
            ),
          ];
        case 'items':
        case 'additionalProperties':
          return [
            key,
            typeof value === 'object' ? toStrictSchema(value) : value,
          ];
        default:
          return [key, value];
      }
    }),
  );
  const isClosed =
    strict.properties !== undefined &&
    strict.additionalProperties === undefined &&
    strict['x-kubernetes-preserve-unknown-fields'] !== true;
  return isClosed ? { ...strict, additionalProperties: false } : strict;
}
