import {
  SERVICE_CHANGE_KINDS,
  SERVICE_FACETS,
  SERVICE_STATUSES,
  VERDICTS,
} from 'backstage-plugin-mesh-readiness-common';

const text = { type: 'string' } as const;
const time = { type: 'string', format: 'date-time' } as const;
const count = { type: 'integer', minimum: 0 } as const;
const verdict = { type: 'string', enum: VERDICTS } as const;

const ref = (name: string) =>
  ({ $ref: `#/components/schemas/${name}` } as const);
const list = (items: object) => ({ type: 'array', items } as const);
const byName = (values: object) =>
  ({ type: 'object', additionalProperties: values } as const);

/** An object with these properties and no others; those that end in a question mark may be left out. */
function closed(
  properties: Record<string, object>,
  description?: string,
): { readonly type: 'object' } {
  const entries = Object.entries(properties);
  const schema = {
    type: 'object',
    ...(description ? { description } : {}),
    required: entries.map(([key]) => key).filter(key => !key.endsWith('?')),
    additionalProperties: false,
    properties: Object.fromEntries(
      entries.map(([key, value]) => [key.replace('?', ''), value]),
    ),
  } as const;
  return schema;
}

const meshParts = {
  enrolled: count,
  ready: count,
  needsWork: count,
  unknown: count,
  blocked: count,
};
const findingParts = { blocks: count, burdens: count, unknown: count };
const freshness = ref('Freshness');
const meshes = byName(ref('MeshAdoption'));
const freshnessParts = {
  'checkedAt?': time,
  'problem?': closed({
    kind: { type: 'string', enum: ['catalog', 'database', 'refresh'] },
    message: text,
    since: time,
  }),
  'progress?': closed({
    startedAt: time,
    done: count,
    'total?': count,
    rate: { type: 'number' },
  }),
};

/** The schemas of what is answered about all services. */
export const serviceSchemas = {
  Freshness: closed(
    freshnessParts,
    'How far an answer can be trusted to be of now',
  ),
  RefreshStatus: closed({
    ...freshnessParts,
    'last?': closed({
      endedAt: time,
      milliseconds: { type: 'number' },
      services: count,
      read: count,
      written: count,
      removed: count,
      failed: count,
      cancelled: { type: 'boolean' },
    }),
  }),
  ServiceSummary: closed({
    entityRef: text,
    'title?': text,
    'owner?': text,
    'system?': text,
    'domain?': text,
    'cluster?': text,
    'lifecycle?': text,
    'type?': text,
    status: { type: 'string', enum: SERVICE_STATUSES },
    'message?': text,
    verdicts: byName(verdict),
    blockers: byName(count),
    'recommendation?': closed({ status: text, meshes: list(text) }),
    'enrolment?': closed({
      'mesh?': text,
      'configured?': text,
      'pods?': closed({ inMesh: count, all: count }),
    }),
    required: list(text),
    preferred: list(text),
    'topFinding?': closed({
      mesh: text,
      code: text,
      level: { type: 'string', enum: ['error', 'warning', 'unknown'] },
      'feature?': text,
    }),
    readAt: time,
    'staleSince?': time,
  }),
  ServiceFacet: closed({
    values: list(closed({ value: text, count })),
    total: count,
  }),
  ServiceList: closed({
    items: list(ref('ServiceSummary')),
    total: count,
    offset: count,
    limit: count,
    facets: {
      type: 'object',
      propertyNames: { enum: SERVICE_FACETS },
      additionalProperties: ref('ServiceFacet'),
    },
    freshness,
  }),
  MeshAdoption: closed(
    { ...meshParts, notAssessed: count, failed: count },
    'Every service counts once, so that the parts add up to the total',
  ),
  AdoptionSummary: closed({
    total: count,
    assessed: count,
    notAssessed: count,
    failed: count,
    stale: count,
    meshes,
    recommended: byName(count),
    enrolled: byName(count),
    findings: list(
      closed({
        code: text,
        'feature?': text,
        ...findingParts,
        meshes: byName(closed(findingParts)),
      }),
    ),
    clusters: list(
      closed({
        cluster: text,
        total: count,
        meshes,
        serves: list(text),
        conflicts: count,
        'installed?': { type: 'object' },
        'kubernetesVersion?': text,
        'cni?': text,
        'nodes?': count,
        pods: count,
        withoutPods: count,
        cost: list(
          closed({
            mesh: text,
            cpuMillicores: { type: 'number' },
            memoryMebibytes: { type: 'number' },
          }),
        ),
      }),
    ),
    withoutCluster: count,
    freshness,
  }),
  AdoptionGroups: closed({
    items: list(closed({ value: text, total: count, meshes })),
    total: count,
    freshness,
  }),
  AdoptionHistory: closed({
    days: list(
      closed({
        day: { type: 'string', format: 'date' },
        total: count,
        notAssessed: count,
        failed: count,
        meshes: byName(closed(meshParts)),
      }),
    ),
    freshness,
  }),
  ServiceChanges: closed({
    items: list(
      closed({
        entityRef: text,
        at: time,
        kind: { type: 'string', enum: SERVICE_CHANGE_KINDS },
        'mesh?': text,
        'before?': text,
        'after?': text,
        cause: { type: 'string', enum: ['service', 'knowledge'] },
      }),
    ),
    more: { type: 'boolean' },
  }),
};
