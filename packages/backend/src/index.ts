import { createBackend } from '@backstage/backend-defaults';
import { demoClusters } from './demo/demoClusters';
import { demoOrganisation } from './demo/demoOrganisation';
import { demoPolicyModule } from './demo/demoPolicyModule';
import { localCopiesFactory } from './localCopies';

const backend = createBackend();

backend.add(import('backstage-plugin-mesh-readiness-backend'));
backend.add(
  import('backstage-plugin-mesh-readiness-backend-module-kubernetes'),
);

backend.add(import('@backstage/plugin-app-backend'));
backend.add(import('@backstage/plugin-auth-backend'));
backend.add(import('@backstage/plugin-auth-backend-module-guest-provider'));
backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(import('@backstage/plugin-catalog-backend-module-logs'));
backend.add(import('@backstage/plugin-permission-backend'));
backend.add(import('@backstage/plugin-search-backend'));
backend.add(import('@backstage/plugin-search-backend-module-catalog'));
backend.add(import('@backstage/plugin-signals-backend'));
backend.add(import('@backstage/plugin-user-settings-backend'));

const { clustersInConfig, clustersModule } = demoClusters();
backend.add(clustersInConfig);
backend.add(clustersModule);
backend.add(demoOrganisation);
backend.add(demoPolicyModule);
backend.add(localCopiesFactory);

backend.start();
