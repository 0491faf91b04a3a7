import { SERVICE_FACETS } from 'backstage-plugin-mesh-readiness-common';
import {
  answer,
  assessmentParameters,
  errors,
  pathParameter,
  security,
} from './answers';
import {
  columnsParameter,
  daysParameter,
  facetParameters,
  facetsParameter,
  filterParameters,
  GROUPS_SENTENCE,
  pageParameters,
  sortParameters,
} from './serviceParameters';

const ONLY_VISIBLE =
  'Lists, counts and names only what the caller may read in the catalog.';

/** What is answered about all services. */
export const servicePaths = {
  '/services': {
    get: {
      operationId: 'GetServices',
      summary: 'A page of services, and what they can be filtered by',
      description: ONLY_VISIBLE,
      security,
      parameters: [
        ...filterParameters,
        ...sortParameters,
        ...pageParameters,
        facetsParameter,
      ],
      responses: answer('A page of services', 'ServiceList'),
    },
  },
  '/services/facets/{name}': {
    get: {
      operationId: 'GetServiceFacet',
      summary: 'The values of one facet, most services first',
      description: ONLY_VISIBLE,
      security,
      parameters: [
        pathParameter('name', SERVICE_FACETS.join(', ')),
        ...filterParameters,
        ...facetParameters,
      ],
      responses: answer('The values', 'ServiceFacet'),
    },
  },
  '/services.csv': {
    get: {
      operationId: 'GetServicesFile',
      summary: 'All services that match, as CSV',
      description: ONLY_VISIBLE,
      security,
      parameters: [...filterParameters, ...sortParameters, columnsParameter],
      responses: {
        200: {
          description:
            'A line for each service, after one that names the columns',
          content: { 'text/csv': { schema: { type: 'string' } } },
        },
        ...errors,
      },
    },
  },
  '/summary': {
    get: {
      operationId: 'GetSummary',
      summary: 'What all services come to, mesh by mesh and cluster by cluster',
      description: ONLY_VISIBLE,
      security,
      parameters: filterParameters,
      responses: answer('The totals', 'AdoptionSummary'),
    },
  },
  '/groups/{by}': {
    get: {
      operationId: 'GetGroups',
      summary: 'The totals by owner, system, domain or cluster, worst first',
      description: ONLY_VISIBLE,
      security,
      parameters: [
        pathParameter('by', GROUPS_SENTENCE),
        ...filterParameters,
        ...pageParameters,
      ],
      responses: answer('A page of groups', 'AdoptionGroups'),
    },
  },
  '/history': {
    get: {
      operationId: 'GetHistory',
      summary: 'The totals day by day',
      description:
        'Who sees everything and filters by nothing is told the totals as they were. Otherwise it is the past of those services that match today, worked out from the change log.',
      security,
      parameters: [...filterParameters, daysParameter],
      responses: answer('The days', 'AdoptionHistory'),
    },
  },
  '/changes': {
    get: {
      operationId: 'GetChanges',
      summary: 'What changed, newest first',
      description: `${ONLY_VISIBLE} Services that left the catalog are listed for who sees everything and filters by nothing.`,
      security,
      parameters: [...filterParameters, daysParameter, ...pageParameters],
      responses: answer('A page of changes', 'ServiceChanges'),
    },
  },
  '/refresh': {
    get: {
      operationId: 'GetRefresh',
      summary: 'What the last refresh did, and whether one is under way',
      description:
        'Numbers of services are told to who may read everything in the catalog; others learn when, not how many.',
      security,
      responses: answer('The state of refreshes', 'RefreshStatus'),
    },
    post: {
      operationId: 'StartRefresh',
      summary: 'Reads what changed in the catalog now',
      description: 'Needs the permission mesh-readiness.assessment.refresh.',
      security,
      responses: {
        202: { description: 'It has begun' },
        ...errors,
        409: { $ref: '#/components/responses/Error' },
      },
    },
    delete: {
      operationId: 'CancelRefresh',
      summary: 'Stops the refresh that is under way; what it wrote stays',
      description: 'Needs the permission mesh-readiness.assessment.refresh.',
      security,
      responses: {
        202: { description: 'It is about to stop' },
        ...errors,
        409: { $ref: '#/components/responses/Error' },
      },
    },
  },
  '/assessments/{kind}/{namespace}/{name}/refresh': {
    post: {
      operationId: 'RefreshAssessment',
      summary: 'Reads one service anew, and answers its assessment',
      description:
        'Needs the permission mesh-readiness.assessment.refresh, for an entity that the caller may read.',
      security,
      parameters: assessmentParameters,
      responses: answer('The assessment', 'Assessment'),
    },
  },
} as const;
