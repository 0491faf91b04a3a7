/** The backend checks credentials before a request comes here, also those that are sent in another way; hence the empty one. */
export const security = [{}, { JWT: [] as string[] }];

/** What every route answers when something is wrong. */
export const errors = {
  400: { $ref: '#/components/responses/Error' },
  401: { $ref: '#/components/responses/Error' },
  403: { $ref: '#/components/responses/Error' },
  404: { $ref: '#/components/responses/Error' },
} as const;

/** The answers of a route that has a schema for what it says. */
export const answer = (description: string, schema: string) =>
  ({
    200: {
      description,
      content: {
        'application/json': {
          schema: { $ref: `#/components/schemas/${schema}` },
        },
      },
    },
    ...errors,
  } as const);

/** A part of a path. */
export const pathParameter = (name: string, description: string) =>
  ({
    name,
    description,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  } as const);

/** The entity in the path that is assessed, and the edition it is assessed under. */
export const assessmentParameters = [
  pathParameter('kind', 'component'),
  pathParameter('namespace', 'Namespace of the entity'),
  pathParameter('name', 'Name of the entity'),
  {
    name: 'edition',
    in: 'query',
    description:
      'Id of the edition to answer under; the default edition when it is left out',
    required: false,
    schema: { type: 'string' },
  },
] as const;
