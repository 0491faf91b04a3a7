import Ajv, { type AnySchemaObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { KubernetesObject } from './KubernetesObject';
import { toStrictSchema } from './toStrictSchema';

const texts = { type: 'object', additionalProperties: { type: 'string' } };

/** What a person writes into the metadata of an object. */
const METADATA: AnySchemaObject = {
  type: 'object',
  required: ['name'],
  additionalProperties: false,
  properties: {
    name: {
      type: 'string',
      maxLength: 253,
      pattern:
        '^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$',
    },
    namespace: {
      type: 'string',
      pattern: '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$',
    },
    labels: {
      ...texts,
      additionalProperties: {
        type: 'string',
        pattern: '^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$',
      },
    },
    annotations: texts,
  },
};

const ajv = addFormats(
  new Ajv({
    allErrors: true,
    strict: false,
    unicodeRegExp: false,
    logger: false,
  }),
);

const validators = new WeakMap<AnySchemaObject, ValidateFunction>();

const validatorOf = (schema: AnySchemaObject): ValidateFunction => {
  let validator = validators.get(schema);
  if (!validator) {
    const strict = toStrictSchema(schema);
    validator = ajv.compile({
      ...strict,
      properties: {
        ...strict.properties,
        apiVersion: { type: 'string' },
        kind: { type: 'string' },
        metadata: METADATA,
      },
      additionalProperties: false,
    });
    validators.set(schema, validator);
  }
  return validator;
};

/** What is wrong with an object by the schema of its definition, and with its metadata. */
export function checkObject(
  object: KubernetesObject,
  schema: AnySchemaObject,
): string[] {
  const validate = validatorOf(schema);
  validate(object);
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) =>
      `${instancePath} ${message}${
        'additionalProperty' in params ? ` ${params.additionalProperty}` : ''
      }`,
  );
}
