import { storageApiRef, type StorageApi } from '@backstage/core-plugin-api';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen } from '@testing-library/react';
import { useLocation, useNavigate } from 'react-router-dom';
import { meshReadinessApiRef, type MeshReadinessApi } from '../../../api';
import { rootRouteRef } from '../../../routes';
import { ExplorerPage } from '../ExplorerPage';
import { edition, listOf, service } from './services';

const Address = () => {
  const { search } = useLocation();
  const navigate = useNavigate();
  return (
    <>
      <output data-testid="address">{decodeURIComponent(search)}</output>
      <button onClick={() => navigate(-1)}>browser back</button>
    </>
  );
};

/** The query of the address as it is now. */
export const address = (): string =>
  screen.getByTestId('address').textContent ?? '';

/** The explorer at an address, in an app that answers with a few services or with what is given. */
export const renderExplorer = (
  query = '',
  given: Partial<MeshReadinessApi> = {},
  storage: StorageApi = mockApis.storage(),
) => {
  const api = {
    getEdition: async () => edition,
    getServices: jest.fn(async () =>
      listOf([
        service('orders', { title: 'Orders' }),
        service('payments', { required: ['security.mtls'], preferred: [] }),
        service('search', {
          status: 'not-assessed',
          verdicts: {},
          blockers: {},
          recommendation: undefined,
          enrolment: undefined,
          topFinding: undefined,
          required: [],
          preferred: [],
        }),
      ]),
    ),
    getFacet: jest.fn(async () => ({
      values: [{ value: 'group:default/team-found', count: 4 }],
      total: 1,
    })),
    getServicesCsv: jest.fn(async () => new Blob(['entityRef\n'])),
    ...given,
  };
  const view = renderInTestApp(
    <>
      <ExplorerPage />
      <Address />
    </>,
    {
      apis: [
        [meshReadinessApiRef, api as unknown as MeshReadinessApi],
        catalogApiMock(),
        [storageApiRef, storage],
      ],
      mountedRoutes: {
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        '/mesh-readiness': rootRouteRef,
      },
      initialRouteEntries: [`/${query}`],
    },
  );
  return { ...api, view };
};
