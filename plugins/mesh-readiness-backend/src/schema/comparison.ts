import {
  correctionSchema,
  LEVELS,
  sourceSchema,
  supportStatementSchema,
  VERDICTS,
} from 'backstage-plugin-mesh-readiness-common';
import { toSchema } from './toSchema';

const text = { type: 'string' } as const;
const texts = { type: 'array', items: text } as const;
const change = {
  type: 'string',
  enum: ['added', 'removed', 'changed'],
} as const;
const statement = { $ref: '#/components/schemas/SupportStatement' } as const;
const rule = { $ref: '#/components/schemas/Rule' } as const;
const comparedFinding = {
  $ref: '#/components/schemas/ComparedFinding',
} as const;
const gist = {
  type: 'object',
  required: ['status', 'meshes'],
  additionalProperties: false,
  properties: { status: text, meshes: texts },
} as const;
const guidance = {
  type: 'object',
  required: ['text', 'sources'],
  additionalProperties: false,
  properties: { text, sources: texts },
} as const;
const sources = {
  description:
    'The sources that either side cites. Where both editions have one of the same id and other content, that of "before" is named id@edition.',
  type: 'array',
  items: { $ref: '#/components/schemas/Source' },
} as const;

const list = <const Item extends object>(items: Item) =>
  ({ type: 'array', items } as const);

/** The schemas of what two editions say otherwise, about everything and about one service. */
export const comparisonSchemas = {
  SupportStatement: toSchema(supportStatementSchema),
  Source: toSchema(sourceSchema),
  ComparedFinding: {
    type: 'object',
    required: ['code', 'level', 'message'],
    additionalProperties: false,
    properties: {
      code: text,
      level: { type: 'string', enum: LEVELS },
      message: text,
      statement,
    },
  },
  AssessmentComparison: {
    description:
      'What another edition says of the same service: that edition is "before", the one of the assessment "after"',
    type: 'object',
    required: ['edition', 'recommendation', 'meshes', 'sources'],
    additionalProperties: false,
    properties: {
      edition: text,
      recommendation: {
        type: 'object',
        additionalProperties: false,
        properties: { before: gist, after: gist },
      },
      meshes: list({
        type: 'object',
        required: ['mesh', 'findings'],
        additionalProperties: false,
        properties: {
          mesh: text,
          before: { type: 'string', enum: VERDICTS },
          after: { type: 'string', enum: VERDICTS },
          findings: list({
            type: 'object',
            required: ['title', 'corrections'],
            additionalProperties: false,
            properties: {
              feature: text,
              title: text,
              before: comparedFinding,
              after: comparedFinding,
              corrections: texts,
            },
          }),
        },
      }),
      sources,
    },
  },
  EditionComparison: {
    description:
      'What two editions say otherwise; what they only cite otherwise is left out',
    type: 'object',
    required: [
      'before',
      'after',
      'meshes',
      'features',
      'support',
      'rules',
      'guidance',
      'corrections',
      'sources',
    ],
    additionalProperties: false,
    properties: {
      before: text,
      after: text,
      meshes: list({
        type: 'object',
        required: ['id', 'name', 'change', 'parts'],
        additionalProperties: false,
        properties: { id: text, name: text, change, parts: texts },
      }),
      features: list({
        type: 'object',
        required: ['id', 'title', 'change', 'parts'],
        additionalProperties: false,
        properties: { id: text, title: text, change, parts: texts },
      }),
      support: list({
        type: 'object',
        required: ['feature', 'title', 'mesh', 'parts'],
        additionalProperties: false,
        properties: {
          feature: text,
          title: text,
          mesh: text,
          before: statement,
          after: statement,
          parts: texts,
        },
      }),
      rules: list({
        type: 'object',
        required: ['code', 'parts'],
        additionalProperties: false,
        properties: { code: text, before: rule, after: rule, parts: texts },
      }),
      guidance: list({
        type: 'object',
        required: ['part', 'id'],
        additionalProperties: false,
        properties: { part: text, id: text, before: guidance, after: guidance },
      }),
      corrections: list(toSchema(correctionSchema)),
      sources,
    },
  },
} as const;
