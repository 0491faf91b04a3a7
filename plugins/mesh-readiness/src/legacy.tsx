import {
  createApiFactory,
  createComponentExtension,
  createPlugin,
  createRoutableExtension,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import { MeshReadinessClient, meshReadinessApiRef } from './api';
import { entityContentRouteRef, rootRouteRef } from './routes';

export * from './api';
export * from './routes';

/** The plugin for apps on Backstage's legacy frontend system. */
export const meshReadinessPlugin = createPlugin({
  id: 'mesh-readiness',
  routes: { root: rootRouteRef, entityContent: entityContentRouteRef },
  apis: [
    createApiFactory({
      api: meshReadinessApiRef,
      deps: { fetchApi: fetchApiRef },
      factory: ({ fetchApi }) => new MeshReadinessClient({ fetchApi }),
    }),
  ],
});

/** The page "Mesh readiness" with its tabs, for a `Route` at `/mesh-readiness`. */
export const MeshReadinessPage = meshReadinessPlugin.provide(
  createRoutableExtension({
    name: 'MeshReadinessPage',
    component: () => import('./components/LegacyPage').then(m => m.LegacyPage),
    mountPoint: rootRouteRef,
  }),
);

/** The tab "Mesh", for an `EntityLayout.Route` at `/mesh`. */
export const EntityMeshContent = meshReadinessPlugin.provide(
  createRoutableExtension({
    name: 'EntityMeshContent',
    component: () => import('./components/MeshTab').then(m => m.MeshTab),
    mountPoint: entityContentRouteRef,
  }),
);

/** The card with the answer in small, for a component's overview page. */
export const EntityMeshCard = meshReadinessPlugin.provide(
  createComponentExtension({
    name: 'EntityMeshCard',
    component: {
      lazy: () => import('./components/MeshCard').then(m => m.MeshCard),
    },
  }),
);
