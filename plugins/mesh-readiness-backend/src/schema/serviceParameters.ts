import {
  ADOPTION_GROUPS,
  SERVICE_FACETS,
  SERVICE_FILTER_KEYS,
  type ServiceFilters,
} from 'backstage-plugin-mesh-readiness-common';

const FILTER_DESCRIPTIONS: Record<keyof ServiceFilters, string> = {
  allOf: 'Ids or aliases of features that are all required or preferred',
  anyOf:
    'Ids or aliases of features of which at least one is required or preferred',
  noneOf: 'Ids or aliases of features of which none is required or preferred',
  verdict:
    '<mesh>:<verdict>; verdicts of one mesh are alternatives, meshes narrow each other down',
  finding:
    'Code of a rule that warns, blocks or leaves the service unanswered on some mesh; <mesh>:<code> for one mesh',
  blockedBy: 'As finding, where the rule blocks',
  burdenedBy: 'As finding, where the rule gives work',
  unknownBy: 'As finding, where the rule leaves it unanswered',
  recommended:
    'Id of a mesh that is decided, or open, no-mesh, all-blocked; empty: nothing is recommended',
  enrolled: 'Id of a mesh that it runs in, or none; empty: that is not known',
  notEnrolled: 'Ids of meshes that it does not run in',
  status: 'assessed, not-assessed or failed',
  owner:
    'Reference of an owner; of a Group, services of its child groups are meant as well; empty: it has none',
  ownedBy:
    'Reference of the owner itself; services of child groups are not meant; empty: it has none',
  system: 'Reference of a System; empty: it has none',
  domain: 'Reference of a Domain; empty: it has none',
  cluster: 'Name of a cluster; empty: it names none',
  lifecycle: 'spec.lifecycle; empty: it has none',
  type: 'spec.type; empty: it has none',
  ref: 'References of services',
  stale:
    'true: only services with a source that could not be read lately; false: only others',
  text: 'Part of name, title or reference, in any case; once',
};

const parameter = (name: string, description: string, schema: object) =>
  ({
    name,
    description,
    in: 'query',
    required: false,
    allowReserved: true,
    schema,
  } as const);

const list = (name: string, description: string) =>
  ({
    ...parameter(name, description, {
      type: 'array',
      items: { type: 'string' },
    }),
    style: 'form',
    explode: true,
  } as const);

const text = (name: string, description: string) =>
  parameter(name, description, { type: 'string' });

const whole = (name: string, description: string) =>
  parameter(name, `${description}; a whole number`, { type: 'string' });

/** Which services an answer is about: values of one parameter are alternatives, parameters narrow each other down. */
export const filterParameters = SERVICE_FILTER_KEYS.map(key =>
  list(key, FILTER_DESCRIPTIONS[key]),
);

/** In which order services come. */
export const sortParameters = [
  text(
    'sort',
    'name when left out; or owner, system, domain, cluster, lifecycle, type, recommended, enrolled, blockers, readAt, verdict:<mesh>',
  ),
  text(
    'order',
    'asc when left out, or desc; services without a value come last either way',
  ),
];

/** Which page of a list to answer. */
export const pageParameters = [
  whole('offset', 'How many to pass over, 0 when left out'),
  whole('limit', 'How many to list, 50 when left out'),
];

/** Which facets to count. */
export const facetsParameter = list(
  'facets',
  `All when left out, none for "none", or some of ${SERVICE_FACETS.join(', ')}`,
);

/** Which columns a file has. */
export const columnsParameter = list(
  'columns',
  'All when left out; verdicts:<mesh> and blockers:<mesh> for one mesh',
);

/** How far to look back. */
export const daysParameter = whole(
  'days',
  'How many days back, 90 when left out',
);

/** Which values of a facet to list. */
export const facetParameters = [
  text('contains', 'Part of the value, in any case'),
  whole('limit', 'How many values to list, 50 when left out'),
];

/** By what services can be grouped, in a sentence. */
export const GROUPS_SENTENCE = ADOPTION_GROUPS.join(', ');
