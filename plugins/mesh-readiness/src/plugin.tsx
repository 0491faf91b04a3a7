import {
  ApiBlueprint,
  createFrontendPlugin,
  fetchApiRef,
  PageBlueprint,
  SubPageBlueprint,
} from '@backstage/frontend-plugin-api';
import {
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import { RiNodeTree } from '@remixicon/react';
import { MeshReadinessClient, meshReadinessApiRef } from './api';
import {
  ENTITY_CONTENT_PATH,
  entityContentRouteRef,
  rootRouteRef,
} from './routes';

const api = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: meshReadinessApiRef,
      deps: { fetchApi: fetchApiRef },
      factory: ({ fetchApi }) => new MeshReadinessClient({ fetchApi }),
    }),
});

const page = PageBlueprint.make({
  params: { path: '/mesh-readiness', routeRef: rootRouteRef },
});

const adoptionPage = SubPageBlueprint.make({
  name: 'adoption',
  params: {
    path: 'adoption',
    title: 'Adoption',
    loader: () =>
      import('./components/AdoptionPage').then(m => (
        <main>
          <m.AdoptionPage />
        </main>
      )),
  },
});

const explorerPage = SubPageBlueprint.make({
  name: 'explorer',
  params: {
    path: 'explorer',
    title: 'Explorer',
    loader: () =>
      import('./components/ExplorerPage').then(m => (
        <main>
          <m.ExplorerPage />
        </main>
      )),
  },
});

const comparePage = SubPageBlueprint.make({
  name: 'compare',
  params: {
    path: 'compare',
    title: 'Compare',
    loader: () =>
      import('./components/ComparePage').then(m => (
        <main>
          <m.ComparePage />
        </main>
      )),
  },
});

const rulesPage = SubPageBlueprint.make({
  name: 'rules',
  params: {
    path: 'rules',
    title: 'Rules',
    loader: () =>
      import('./components/RulesPage').then(m => (
        <main>
          <m.RulesPage />
        </main>
      )),
  },
});

const whatChangedPage = SubPageBlueprint.make({
  name: 'what-changed',
  params: {
    path: 'what-changed',
    title: 'What changed',
    loader: () =>
      import('./components/WhatChangedPage').then(m => (
        <main>
          <m.WhatChangedPage />
        </main>
      )),
  },
});

const meshTab = EntityContentBlueprint.make({
  name: 'mesh',
  params: {
    path: ENTITY_CONTENT_PATH,
    title: 'Mesh',
    filter: { kind: 'component' },
    routeRef: entityContentRouteRef,
    loader: () => import('./components/MeshTab').then(m => <m.MeshTab />),
  },
});

const meshCard = EntityCardBlueprint.make({
  name: 'mesh',
  params: {
    type: 'info',
    filter: { kind: 'component' },
    loader: () => import('./components/MeshCard').then(m => <m.MeshCard />),
  },
});

/** The plugin for Backstage's new frontend system. */
export const plugin = createFrontendPlugin({
  pluginId: 'mesh-readiness',
  title: 'Mesh readiness',
  icon: <RiNodeTree />,
  info: { packageJson: () => import('../package.json') },
  routes: { root: rootRouteRef, entityContent: entityContentRouteRef },
  extensions: [
    api,
    page,
    adoptionPage,
    explorerPage,
    comparePage,
    rulesPage,
    whatChangedPage,
    meshTab,
    meshCard,
  ],
});
