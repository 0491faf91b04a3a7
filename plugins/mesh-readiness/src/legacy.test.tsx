import { createApp } from '@backstage/app-defaults';
import { AppRouter, FlatRoutes } from '@backstage/core-app-api';
import { createApiFactory, fetchApiRef } from '@backstage/core-plugin-api';
import {
  CatalogEntityPage,
  CatalogIndexPage,
  catalogPlugin,
  EntityLayout,
} from '@backstage/plugin-catalog';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { configure, render, screen, within } from '@testing-library/react';
import { Route } from 'react-router-dom';
import {
  edition,
  workedCase,
} from './components/MeshTab/__testUtils__/services';
import {
  EntityMeshCard,
  EntityMeshContent,
  meshReadinessPlugin,
  MeshReadinessPage,
} from './legacy';

jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 20_000 });

const ENTITY_PATH = '/catalog/default/component/orders';

const answers: Record<string, unknown> = {
  'plugin://mesh-readiness/editions': {
    items: [{ ...edition, isDefault: true }],
  },
  [`plugin://mesh-readiness/editions/${edition.id}`]: edition,
  'plugin://mesh-readiness/assessments/component/default/orders': workedCase,
};

const fetchApi = {
  fetch: async (input: RequestInfo | URL) => {
    const body = answers[String(input)];
    return new Response(JSON.stringify(body ?? {}), {
      status: body ? 200 : 404,
      headers: { 'content-type': 'application/json' },
    });
  },
};

const orders = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { namespace: 'default', name: 'orders' },
  spec: { type: 'service', lifecycle: 'production', owner: 'team-orders' },
};

const renderLegacyApp = (path: string) => {
  window.history.replaceState({}, '', path);
  const app = createApp({
    configLoader: async () => [
      {
        context: 'test',
        data: {
          app: { baseUrl: 'http://localhost', title: 'Test' },
          backend: { baseUrl: 'http://localhost' },
        },
      },
    ],
    apis: [
      createApiFactory(fetchApiRef, fetchApi),
      createApiFactory(catalogApiRef, catalogApiMock({ entities: [orders] })),
    ],
    plugins: [catalogPlugin, meshReadinessPlugin],
  });
  const Root = app.createRoot(
    <AppRouter>
      <FlatRoutes>
        <Route path="/catalog" element={<CatalogIndexPage />} />
        <Route
          path="/catalog/:namespace/:kind/:name"
          element={<CatalogEntityPage />}
        >
          <EntityLayout>
            <EntityLayout.Route path="/" title="Overview">
              <EntityMeshCard />
            </EntityLayout.Route>
            <EntityLayout.Route path="/mesh" title="Mesh">
              <EntityMeshContent />
            </EntityLayout.Route>
          </EntityLayout>
        </Route>
        <Route path="/mesh-readiness" element={<MeshReadinessPage />} />
      </FlatRoutes>
    </AppRouter>,
  );
  render(<Root />);
};

describe('the plugin in an app on the legacy frontend system', () => {
  it('shows the same answer in the tab, with codes that link to their pages', async () => {
    renderLegacyApp(`${ENTITY_PATH}/mesh`);
    expect(
      await screen.findByRole('heading', {
        name: 'Istio Ambient fits this service, with 3 things to do first.',
      }),
    ).toBeInTheDocument();
    const section = screen.getByRole('region', { name: 'How we got here' });
    expect(
      within(section).getByRole('link', { name: 'MR0402' }),
    ).toHaveAttribute('href', '/mesh-readiness/rules/MR0402');
  });

  it('shows the card, which links to the tab', async () => {
    renderLegacyApp(ENTITY_PATH);
    expect(
      await screen.findByText(
        'Istio Ambient fits this service, with 3 things to do first.',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Open the Mesh tab' }),
    ).toHaveAttribute('href', `${ENTITY_PATH}/mesh`);
  });
});
