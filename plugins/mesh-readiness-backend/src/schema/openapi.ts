import {
  CONTEXT_KEYS,
  editionSchema,
  LEVELS,
  ORIGINS,
  overlaidFeatureSchema,
  overlayNoticeSchema,
  PROBLEM_KINDS,
  ruleSchema,
  VERDICTS,
} from 'backstage-plugin-mesh-readiness-common';
import {
  answer,
  assessmentParameters,
  pathParameter,
  security,
} from './answers';
import { assessmentRequestSchema } from './assessmentRequest';
import { comparisonSchemas } from './comparison';
import { dryRunRequestSchema } from './dryRunRequest';
import { servicePaths } from './servicePaths';
import { serviceSchemas } from './serviceSchemas';
import { toSchema } from './toSchema';

const texts = { type: 'array', items: { type: 'string' } } as const;
const provenances = {
  type: 'array',
  items: { $ref: '#/components/schemas/Provenance' },
} as const;

/** The API of the plugin as OpenAPI 3.1: what is served at `/openapi.json` and what every request is checked against. */
export const openApiDocument = {
  openapi: '3.1.0',
  info: {
    title: 'mesh-readiness',
    version: '1',
    description:
      'Which service mesh is a service ready for, and what would it take?',
    license: {
      name: 'Apache-2.0',
      url: 'https://www.apache.org/licenses/LICENSE-2.0.html',
    },
  },
  servers: [{ url: '/' }],
  paths: {
    '/editions': {
      get: {
        operationId: 'GetEditions',
        summary: 'All editions, the newest first',
        security,
        responses: answer('The editions', 'EditionList'),
      },
    },
    '/editions/{editionId}': {
      get: {
        operationId: 'GetEdition',
        summary: 'A whole edition: meshes, features, rules, guidance, sources',
        security,
        parameters: [pathParameter('editionId', 'Such as 2024-12')],
        responses: answer('The edition', 'Edition'),
      },
    },
    '/editions/{editionId}/comparison': {
      get: {
        operationId: 'GetEditionComparison',
        summary: 'What an edition says otherwise than another one',
        security,
        parameters: [
          pathParameter('editionId', 'Such as 2026-11'),
          {
            name: 'with',
            in: 'query',
            description:
              'Id of the edition to compare with, such as 2024-12; has to be given',
            required: false,
            schema: { type: 'string' },
          },
        ],
        responses: answer(
          'The comparison; the edition of the query is "before"',
          'EditionComparison',
        ),
      },
    },
    '/editions/{editionId}/features/{featureId}': {
      get: {
        operationId: 'GetFeature',
        summary: 'A feature, and what each mesh is claimed to offer for it',
        security,
        parameters: [
          pathParameter('editionId', 'Such as 2024-12'),
          pathParameter('featureId', 'Such as security.jwt-authentication'),
        ],
        responses: answer('The feature', 'Feature'),
      },
    },
    '/editions/{editionId}/rules/{code}': {
      get: {
        operationId: 'GetRule',
        summary: 'A rule: what is said, and what is to be done',
        security,
        parameters: [
          pathParameter('editionId', 'Such as 2024-12'),
          pathParameter('code', 'Such as MR0101'),
        ],
        responses: answer('The rule', 'Rule'),
      },
    },
    '/assessments/{kind}/{namespace}/{name}': {
      get: {
        operationId: 'GetAssessment',
        summary: 'The assessment of an entity of the catalog',
        description:
          'Answers only who may read the entity. Everybody gets the same verdicts; what was read from other entities that the caller may not read is marked as hidden. The answer is compared with that of the edition before, or after where there is none before.',
        security,
        parameters: assessmentParameters,
        responses: answer('The assessment', 'Assessment'),
      },
    },
    '/assessments': {
      post: {
        operationId: 'CreateAssessment',
        summary:
          'The assessment of an entity or a profile that is sent along; nothing is stored',
        description:
          'Entities that the sent one refers to are read as the caller, unless they are sent along as "related".',
        security,
        requestBody: {
          required: true,
          content: {
            'application/json': { schema: toSchema(assessmentRequestSchema) },
          },
        },
        responses: {
          ...answer('The assessment', 'Assessment'),
          413: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/dry-runs': {
      post: {
        operationId: 'CreateDryRun',
        summary:
          'What another edition, or overlays, would change for a page of services; nothing is stored',
        description:
          'Looks at the Components of the catalog that the caller may read. What is wrong with an overlay is answered with 400 and listed in "error.problems", each with file, line, column and path.',
        security,
        requestBody: {
          required: true,
          content: {
            'application/json': { schema: toSchema(dryRunRequestSchema) },
          },
        },
        responses: {
          ...answer('A page of changes', 'DryRunPage'),
          413: { $ref: '#/components/responses/Error' },
        },
      },
    },
    ...servicePaths,
  },
  components: {
    securitySchemes: {
      JWT: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
    },
    responses: {
      Error: {
        description: 'What was wrong, and what was expected',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/Error' },
          },
        },
      },
    },
    schemas: {
      ...comparisonSchemas,
      ...serviceSchemas,
      Error: {
        type: 'object',
        required: ['error', 'response'],
        properties: {
          error: {
            type: 'object',
            required: ['name', 'message'],
            properties: {
              name: { type: 'string' },
              message: { type: 'string' },
            },
          },
          request: { type: 'object' },
          response: {
            type: 'object',
            required: ['statusCode'],
            properties: { statusCode: { type: 'integer' } },
          },
        },
      },
      EditionList: {
        type: 'object',
        required: ['items'],
        additionalProperties: false,
        properties: {
          items: {
            type: 'array',
            items: { $ref: '#/components/schemas/EditionSummary' },
          },
        },
      },
      EditionSummary: {
        type: 'object',
        required: ['id', 'title', 'date', 'summary', 'isDefault', 'counts'],
        additionalProperties: false,
        properties: {
          id: { type: 'string' },
          title: { type: 'string' },
          date: { type: 'string', format: 'date' },
          summary: { type: 'string' },
          isDefault: { type: 'boolean' },
          counts: {
            type: 'object',
            required: ['meshes', 'features', 'rules', 'statements', 'sources'],
            additionalProperties: false,
            properties: {
              meshes: { type: 'integer' },
              features: { type: 'integer' },
              rules: { type: 'integer' },
              statements: { type: 'integer' },
              sources: { type: 'integer' },
            },
          },
          overlays: {
            type: 'array',
            items: toSchema(overlayNoticeSchema.omit({ changed: true })),
          },
        },
      },
      Edition: toSchema(editionSchema),
      Feature: toSchema(overlaidFeatureSchema),
      Rule: toSchema(ruleSchema),
      Provenance: {
        description: 'Where a requirement or context value was read',
        type: 'object',
        required: ['source', 'origin', 'basis', 'field', 'readAt'],
        additionalProperties: false,
        properties: {
          source: { type: 'string' },
          origin: { type: 'string', enum: ORIGINS },
          basis: { type: 'string', enum: ['declared', 'inferred', 'observed'] },
          distance: {
            type: 'integer',
            minimum: 0,
            description:
              'How many entities lie between the component and the place; absent: none',
          },
          entityRef: { type: 'string' },
          object: {
            description: 'The Kubernetes object it stands in',
            type: 'object',
            required: ['apiVersion', 'kind', 'name', 'api'],
            additionalProperties: false,
            properties: {
              cluster: {
                type: 'string',
                description: 'Absent: it was read from a file',
              },
              file: {
                type: 'string',
                description: 'Absent: it was read from a cluster',
              },
              line: { type: 'integer', minimum: 1 },
              apiVersion: { type: 'string' },
              kind: { type: 'string' },
              namespace: { type: 'string' },
              name: { type: 'string' },
              api: {
                type: 'string',
                description:
                  'The group of the object, or the domain of the label or annotation that was read',
              },
            },
          },
          field: { type: 'string' },
          raw: { type: 'string' },
          readAt: { type: 'string', format: 'date-time' },
          hidden: {
            type: 'boolean',
            description:
              'True when the caller may not read the entity; then entity, object, field and text are left out',
          },
        },
      },
      Requirement: {
        type: 'object',
        required: ['feature', 'known', 'title', 'need', 'because'],
        additionalProperties: false,
        properties: {
          feature: { type: 'string' },
          known: { type: 'boolean' },
          title: { type: 'string' },
          need: { type: 'string', enum: ['required', 'preferred', 'unknown'] },
          because: provenances,
          suggestions: texts,
        },
      },
      Problem: {
        type: 'object',
        required: ['kind', 'params', 'because'],
        additionalProperties: false,
        properties: {
          kind: { type: 'string', enum: PROBLEM_KINDS },
          params: { type: 'object', additionalProperties: { type: 'string' } },
          because: provenances,
        },
      },
      SourceReport: {
        type: 'object',
        required: ['source', 'status', 'looked'],
        additionalProperties: false,
        properties: {
          source: { type: 'string' },
          status: {
            type: 'string',
            enum: ['read', 'nothing', 'failed', 'stale'],
          },
          since: {
            type: 'string',
            format: 'date-time',
            description: 'Since when it could not be read; only with stale',
          },
          looked: texts,
          message: { type: 'string' },
          add: {
            type: 'string',
            description:
              'What to write into the entity so that it finds something, as YAML',
          },
          unread: {
            description:
              'Kinds of objects of which nobody can tell whether there are any',
            type: 'array',
            items: {
              type: 'object',
              required: ['kind', 'where', 'reason'],
              additionalProperties: false,
              properties: {
                kind: { type: 'string' },
                where: { type: 'string' },
                reason: {
                  type: 'string',
                  enum: ['missing', 'forbidden', 'failed'],
                },
                message: { type: 'string' },
              },
            },
          },
        },
      },
      Enrolment: {
        description: 'The mesh a service runs in; without mesh, in none',
        type: 'object',
        required: ['provenance'],
        additionalProperties: false,
        properties: {
          mesh: { type: 'string' },
          release: { type: 'string' },
          distribution: {
            type: 'string',
            enum: ['open-source', 'enterprise'],
          },
          configured: {
            type: 'string',
            description:
              'The mesh that is asked for, where not all pods that were seen run in it',
          },
          pods: {
            type: 'object',
            required: ['inMesh', 'all'],
            additionalProperties: false,
            properties: {
              inMesh: { type: 'integer', minimum: 0 },
              all: { type: 'integer', minimum: 0 },
            },
          },
          provenance: { $ref: '#/components/schemas/Provenance' },
        },
      },
      Profile: {
        type: 'object',
        required: [
          'entityRef',
          'requirements',
          'notNeeded',
          'context',
          'problems',
          'reports',
          'known',
        ],
        additionalProperties: false,
        properties: {
          entityRef: { type: 'string' },
          requirements: {
            type: 'array',
            items: { $ref: '#/components/schemas/Requirement' },
          },
          notNeeded: {
            type: 'array',
            items: {
              type: 'object',
              required: ['feature', 'because'],
              additionalProperties: false,
              properties: { feature: { type: 'string' }, because: provenances },
            },
          },
          context: {
            type: 'object',
            propertyNames: { enum: CONTEXT_KEYS },
            additionalProperties: {
              type: 'object',
              required: ['value', 'because'],
              additionalProperties: false,
              properties: { value: {}, because: provenances },
            },
          },
          enrolment: { $ref: '#/components/schemas/Enrolment' },
          otherEnrolments: {
            description:
              'What other places say, in the order in which they would count',
            type: 'array',
            items: { $ref: '#/components/schemas/Enrolment' },
          },
          problems: {
            type: 'array',
            items: { $ref: '#/components/schemas/Problem' },
          },
          reports: {
            type: 'array',
            items: { $ref: '#/components/schemas/SourceReport' },
          },
          known: { type: 'boolean' },
        },
      },
      Remediation: {
        type: 'object',
        required: ['text', 'actor', 'effortHours'],
        additionalProperties: false,
        properties: {
          text: { type: 'string' },
          actor: { type: 'string', enum: ['service-team', 'platform-team'] },
          effortHours: { type: 'number' },
          manifests: texts,
        },
      },
      Finding: {
        description: 'The answer to one requirement on one mesh',
        type: 'object',
        required: [
          'code',
          'level',
          'message',
          'because',
          'evidence',
          'remediations',
        ],
        additionalProperties: false,
        properties: {
          code: { type: 'string' },
          level: { type: 'string', enum: LEVELS },
          message: { type: 'string' },
          feature: { type: 'string' },
          need: { type: 'string', enum: ['required', 'preferred', 'unknown'] },
          because: provenances,
          evidence: {
            type: 'object',
            additionalProperties: false,
            properties: {
              statement: { $ref: '#/components/schemas/SupportStatement' },
              inheritedFrom: { type: 'string' },
              overrides: {
                description:
                  'What the edition itself claims where an overlay says otherwise',
                type: 'object',
                required: ['overlay'],
                additionalProperties: false,
                properties: {
                  overlay: { type: 'string' },
                  statement: { $ref: '#/components/schemas/SupportStatement' },
                },
              },
              release: {
                description: 'The release that the finding is about',
                type: 'object',
                required: ['version', 'sources'],
              },
            },
          },
          doubts: {
            description:
              'Why the finding may be wrong; absent: no reason known',
            type: 'array',
            items: {
              type: 'object',
              required: ['kind'],
              additionalProperties: false,
              properties: {
                kind: {
                  type: 'string',
                  enum: ['secondary', 'inferred', 'unverified', 'contradicted'],
                },
                text: { type: 'string' },
              },
            },
          },
          remediations: {
            type: 'array',
            items: { $ref: '#/components/schemas/Remediation' },
          },
          covers: texts,
        },
      },
      Task: {
        description: 'One thing to do, once, however many findings ask for it',
        type: 'object',
        required: [
          'id',
          'text',
          'actor',
          'effortHours',
          'level',
          'codes',
          'features',
        ],
        additionalProperties: false,
        properties: {
          id: { type: 'string' },
          text: { type: 'string' },
          actor: { type: 'string', enum: ['service-team', 'platform-team'] },
          effortHours: { type: 'number' },
          level: { type: 'string', enum: LEVELS },
          codes: texts,
          features: texts,
          manifests: texts,
        },
      },
      Evaluation: {
        description: 'Verdict and findings of a service on one mesh release',
        type: 'object',
        required: ['mesh', 'verdict', 'findings', 'tasks', 'migration'],
        additionalProperties: false,
        properties: {
          mesh: { type: 'string' },
          release: { type: 'string' },
          distribution: {
            type: 'string',
            enum: ['open-source', 'enterprise'],
          },
          verdict: { type: 'string', enum: VERDICTS },
          upgrade: {
            description:
              'The release to upgrade to, and the verdict there, where it answers a need better than the installed one',
            type: 'object',
            required: ['release', 'verdict'],
            additionalProperties: false,
            properties: {
              release: { type: 'string' },
              verdict: { type: 'string', enum: VERDICTS },
            },
          },
          findings: {
            type: 'array',
            items: { $ref: '#/components/schemas/Finding' },
          },
          tasks: {
            type: 'array',
            items: { $ref: '#/components/schemas/Task' },
          },
          migration: {
            description:
              'What it takes to bring the service in, first step first',
            type: 'array',
            items: {
              type: 'object',
              required: ['id', 'text', 'actor', 'effortHours', 'sources'],
              additionalProperties: false,
              properties: {
                id: { type: 'string' },
                text: { type: 'string' },
                actor: {
                  type: 'string',
                  enum: ['service-team', 'platform-team'],
                },
                effortHours: { type: 'number' },
                manifests: texts,
                sources: texts,
              },
            },
          },
        },
      },
      Step: {
        description: 'One step on the way to a recommendation',
        type: 'object',
        required: ['kind', 'left'],
        properties: {
          kind: {
            type: 'string',
            enum: ['exclusion', 'question', 'table', 'ranking'],
          },
          left: texts,
        },
      },
      Recommendation: {
        type: 'object',
        required: ['status', 'meshes', 'steps', 'outcomes', 'openQuestions'],
        additionalProperties: false,
        properties: {
          status: {
            type: 'string',
            enum: ['decided', 'open', 'no-mesh', 'all-blocked'],
          },
          noMesh: {
            description: 'Why no mesh is needed, and what does instead',
            type: 'object',
            required: ['because', 'instead', 'sources'],
            additionalProperties: false,
            properties: {
              because: { type: 'string' },
              instead: texts,
              sources: texts,
            },
          },
          meshes: texts,
          steps: {
            type: 'array',
            items: { $ref: '#/components/schemas/Step' },
          },
          outcomes: {
            type: 'array',
            items: {
              type: 'object',
              required: ['mesh', 'steps'],
              additionalProperties: false,
              properties: {
                mesh: { type: 'string' },
                steps: {
                  type: 'array',
                  items: { $ref: '#/components/schemas/Step' },
                },
              },
            },
          },
          openQuestions: {
            type: 'array',
            items: {
              type: 'object',
              required: ['question', 'text', 'howToAnswer', 'outcomes'],
              additionalProperties: false,
              properties: {
                question: { type: 'string' },
                text: { type: 'string' },
                howToAnswer: {
                  type: 'object',
                  required: ['text', 'snippet'],
                  additionalProperties: false,
                  properties: {
                    text: { type: 'string' },
                    snippet: { type: 'string' },
                  },
                },
                outcomes: {
                  type: 'array',
                  items: {
                    type: 'object',
                    required: ['answer', 'meshes'],
                    additionalProperties: false,
                    properties: { answer: { type: 'string' }, meshes: texts },
                  },
                },
              },
            },
          },
          nearest: {
            type: 'object',
            required: ['mesh', 'blockers'],
            additionalProperties: false,
            properties: {
              mesh: { type: 'string' },
              blockers: { type: 'integer' },
            },
          },
        },
      },
      ResourceEstimate: {
        type: 'object',
        required: [
          'mesh',
          'pods',
          'nodes',
          'cpuMillicores',
          'memoryMebibytes',
          'parts',
          'formula',
          'rank',
        ],
        properties: {
          mesh: { type: 'string' },
          pods: { type: 'integer' },
          nodes: { type: 'integer' },
          cpuMillicores: { type: 'number' },
          memoryMebibytes: { type: 'number' },
          parts: { type: 'array', items: { type: 'object' } },
          formula: {
            type: 'object',
            required: ['cpu', 'memory'],
            properties: {
              cpu: { type: 'string' },
              memory: { type: 'string' },
            },
          },
          saving: {
            type: 'object',
            required: ['cpu', 'memory'],
            properties: {
              cpu: { type: 'number' },
              memory: { type: 'number' },
            },
          },
          rank: { type: 'integer' },
        },
      },
      Manifest: {
        description:
          'Kubernetes objects for a service, valid as they stand; lines to complete by hand end in a comment "# Fill in: what"',
        type: 'object',
        required: ['id', 'title', 'description', 'yaml', 'fillIn', 'sources'],
        additionalProperties: false,
        properties: {
          id: { type: 'string' },
          title: { type: 'string' },
          description: { type: 'string' },
          yaml: { type: 'string' },
          fillIn: texts,
          sources: texts,
        },
      },
      AssessmentBase: {
        type: 'object',
        required: ['entityRef', 'edition', 'assessedAt', 'profile', 'findings'],
        properties: {
          entityRef: { type: 'string' },
          edition: { type: 'string' },
          assessedAt: { type: 'string', format: 'date-time' },
          stored: {
            description:
              'When what it rests on was read, and since when a source of it could not be read; absent when all was read just now',
            type: 'object',
            required: ['readAt'],
            additionalProperties: false,
            properties: {
              readAt: { type: 'string', format: 'date-time' },
              staleSince: { type: 'string', format: 'date-time' },
            },
          },
          profile: { $ref: '#/components/schemas/Profile' },
          findings: {
            description: 'Findings about the profile as a whole',
            type: 'array',
            items: { $ref: '#/components/schemas/Finding' },
          },
        },
      },
      NotAssessed: {
        description: 'A service about which nothing is known',
        allOf: [{ $ref: '#/components/schemas/AssessmentBase' }],
        required: ['status'],
        properties: { status: { const: 'not-assessed' } },
        unevaluatedProperties: false,
      },
      Assessed: {
        allOf: [{ $ref: '#/components/schemas/AssessmentBase' }],
        required: [
          'status',
          'evaluations',
          'recommendation',
          'size',
          'resources',
          'sources',
        ],
        properties: {
          status: { const: 'assessed' },
          evaluations: {
            type: 'array',
            items: { $ref: '#/components/schemas/Evaluation' },
          },
          recommendation: { $ref: '#/components/schemas/Recommendation' },
          size: {
            type: 'object',
            required: ['pods', 'nodes', 'podsKnown', 'nodesKnown'],
            properties: {
              pods: { type: 'integer' },
              nodes: { type: 'integer' },
              podsKnown: { type: 'boolean' },
              nodesKnown: { type: 'boolean' },
            },
          },
          resources: {
            type: 'array',
            items: { $ref: '#/components/schemas/ResourceEstimate' },
          },
          sources: {
            type: 'array',
            items: { $ref: '#/components/schemas/Source' },
          },
          manifests: {
            type: 'array',
            items: { $ref: '#/components/schemas/Manifest' },
          },
          comparison: { $ref: '#/components/schemas/AssessmentComparison' },
        },
        unevaluatedProperties: false,
      },
      DryRunKnowledge: {
        type: 'object',
        required: ['edition', 'overlays'],
        additionalProperties: false,
        properties: { edition: { type: 'string' }, overlays: texts },
      },
      DryRunPage: {
        description: 'What would change for one page of services',
        type: 'object',
        required: [
          'before',
          'after',
          'total',
          'assessed',
          'notAssessed',
          'changed',
          'failed',
        ],
        additionalProperties: false,
        properties: {
          before: { $ref: '#/components/schemas/DryRunKnowledge' },
          after: { $ref: '#/components/schemas/DryRunKnowledge' },
          total: { type: 'integer', description: 'Services on all pages' },
          assessed: { type: 'integer', description: 'Of this page' },
          notAssessed: { type: 'integer', description: 'Of this page' },
          changed: {
            type: 'array',
            items: {
              type: 'object',
              required: ['entityRef', 'comparison'],
              additionalProperties: false,
              properties: {
                entityRef: { type: 'string' },
                title: { type: 'string' },
                comparison: {
                  $ref: '#/components/schemas/AssessmentComparison',
                },
              },
            },
          },
          failed: {
            type: 'array',
            items: {
              type: 'object',
              required: ['entityRef', 'message'],
              additionalProperties: false,
              properties: {
                entityRef: { type: 'string' },
                message: { type: 'string' },
              },
            },
          },
          nextCursor: { type: 'string' },
        },
      },
      Assessment: {
        oneOf: [
          { $ref: '#/components/schemas/Assessed' },
          { $ref: '#/components/schemas/NotAssessed' },
        ],
      },
    },
  },
} as const;
