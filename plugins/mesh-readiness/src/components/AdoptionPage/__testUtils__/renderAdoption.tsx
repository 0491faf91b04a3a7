import { renderInTestApp } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { useLocation } from 'react-router-dom';
import { meshReadinessApiRef, type MeshReadinessApi } from '../../../api';
import { rootRouteRef } from '../../../routes';
import { AdoptionPage } from '../AdoptionPage';
import {
  changes,
  edition,
  groups,
  history,
  resting,
  summary,
} from './fixtures';

const Address = () => (
  <output data-testid="address">{useLocation().search}</output>
);

/** An API that knows the organisation of the fixtures. */
export const fakeApi = (overrides: Partial<MeshReadinessApi> = {}) =>
  ({
    getEdition: async () => edition,
    getSummary: async () => summary,
    getHistory: async () => history,
    getGroups: async () => groups,
    getChanges: async () => changes,
    getRefresh: async () => resting,
    getFacet: async () => ({ values: [], total: 0 }),
    ...overrides,
  } as MeshReadinessApi);

/** The page in an app that has the explorer, rules and entity pages. */
export const renderAdoption = (
  overrides: Partial<MeshReadinessApi> = {},
  options: { query?: string } = {},
) =>
  renderInTestApp(
    <>
      <AdoptionPage />
      <Address />
    </>,
    {
      apis: [[meshReadinessApiRef, fakeApi(overrides)], catalogApiMock()],
      mountedRoutes: {
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        '/mesh-readiness': rootRouteRef,
      },
      initialRouteEntries: [`/${options.query ?? ''}`],
    },
  );
