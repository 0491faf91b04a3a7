import { Route, Routes } from 'react-router-dom';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { builtInEditions } from 'backstage-plugin-mesh-readiness-common';
import { meshReadinessApiRef, type MeshReadinessApi } from '../../api';
import { rootRouteRef } from '../../routes';
import { LegacyPage } from './LegacyPage';

jest.setTimeout(30_000);

const edition = builtInEditions.find(({ id }) => id === '2024-12')!;

const pending = () => new Promise<never>(() => {});

const api: Partial<MeshReadinessApi> = {
  getServices: pending,
  getSummary: pending,
  getHistory: pending,
  getGroups: pending,
  getChanges: pending,
  getRefresh: pending,
  getFacet: pending,
  getEdition: async () => edition,
  getEditions: async () => [
    { id: '2024-12', title: '', date: '', summary: '', isDefault: true },
  ],
};

const render = (address: string) =>
  renderInTestApp(
    <TestApiProvider
      apis={[
        [meshReadinessApiRef, api],
        [permissionApiRef, mockApis.permission()],
      ]}
    >
      <Routes>
        <Route path="/mesh-readiness/*" element={<LegacyPage />} />
      </Routes>
    </TestApiProvider>,
    {
      routeEntries: [address],
      mountedRoutes: { '/mesh-readiness': rootRouteRef },
    },
  );

describe('LegacyPage', () => {
  it('opens on the whole organisation, under the title of the page', async () => {
    await render('/mesh-readiness');
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Mesh readiness' }),
    ).toBeInTheDocument();
    expect(
      await screen.findByRole('tab', { name: 'Adoption' }),
    ).toHaveAttribute('aria-selected', 'true');
  });

  it('leads by a tab to the explorer', async () => {
    await render('/mesh-readiness/compare');
    await userEvent.click(await screen.findByRole('tab', { name: 'Explorer' }));
    expect(await screen.findByText('Loading the services')).toBeInTheDocument();
  });

  it('leads by a tab to the comparison', async () => {
    await render('/mesh-readiness/rules');
    await userEvent.click(await screen.findByRole('tab', { name: 'Compare' }));
    expect(
      await screen.findByRole('region', { name: 'Architecture' }),
    ).toBeInTheDocument();
  });

  it('leads by tabs to the rules and on to one of them', async () => {
    await render('/mesh-readiness/compare');
    await userEvent.click(await screen.findByRole('tab', { name: 'Rules' }));
    await userEvent.click(await screen.findByText('MR0102'));
    expect(
      await screen.findByRole('heading', {
        name: 'End-user tokens checked by the mesh MR0102',
      }),
    ).toBeInTheDocument();
  });

  it('leads by a tab to what changed', async () => {
    await render('/mesh-readiness/rules');
    await userEvent.click(
      await screen.findByRole('tab', { name: 'What changed' }),
    );
    expect(
      await screen.findByText('Edition 2024-12 corrects no other'),
    ).toBeInTheDocument();
  });
});
