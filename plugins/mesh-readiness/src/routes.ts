import { createRouteRef, createSubRouteRef } from '@backstage/core-plugin-api';

/** The page "Mesh readiness". */
export const rootRouteRef = createRouteRef({ id: 'mesh-readiness' });

/** Its sub-page about the whole organisation: readiness and enrolment, over time and cluster by cluster. */
export const adoptionRouteRef = createSubRouteRef({
  id: 'mesh-readiness/adoption',
  parent: rootRouteRef,
  path: '/adoption',
});

/** Its sub-page that lists, filters and compares services; filters stand in the query. */
export const explorerRouteRef = createSubRouteRef({
  id: 'mesh-readiness/explorer',
  parent: rootRouteRef,
  path: '/explorer',
});

/** Its sub-page that compares the meshes without a service. */
export const compareRouteRef = createSubRouteRef({
  id: 'mesh-readiness/compare',
  parent: rootRouteRef,
  path: '/compare',
});

/** Its sub-page that lists all rules. */
export const rulesRouteRef = createSubRouteRef({
  id: 'mesh-readiness/rules',
  parent: rootRouteRef,
  path: '/rules',
});

/** The page of one rule and the feature it answers. */
export const ruleRouteRef = createSubRouteRef({
  id: 'mesh-readiness/rule',
  parent: rootRouteRef,
  path: '/rules/:code',
});

/** Its sub-page that tells what an edition corrects and what it answers otherwise than another. */
export const whatChangedRouteRef = createSubRouteRef({
  id: 'mesh-readiness/what-changed',
  parent: rootRouteRef,
  path: '/what-changed',
});

/** The tab "Mesh" on a component's page. */
export const entityContentRouteRef = createRouteRef({
  id: 'mesh-readiness/entity-content',
});

/** Path of the tab below the component's page. */
export const ENTITY_CONTENT_PATH = '/mesh';
