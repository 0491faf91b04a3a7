import { Route, Routes, useLocation } from 'react-router-dom';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { builtInEditions } from 'backstage-plugin-mesh-readiness-common';
import { axe } from 'jest-axe';
import { meshReadinessApiRef, type MeshReadinessApi } from '../../api';
import { rootRouteRef } from '../../routes';
import { RulesPage } from './RulesPage';

jest.setTimeout(30_000);

const editionOf = (wanted: string) =>
  builtInEditions.find(({ id }) => id === wanted)!;
const edition = editionOf('2024-12');
const newest = editionOf('2026-11');

const Address = () => {
  const { pathname, search } = useLocation();
  return <output data-testid="address">{`${pathname}${search}`}</output>;
};

const render = (
  address: string,
  getEdition: MeshReadinessApi['getEdition'] = async (id = '2024-12') =>
    editionOf(id),
) => {
  const api: Partial<MeshReadinessApi> = {
    getEdition,
    getEditions: async () => [
      { id: '2026-11', title: '', date: '', summary: '', isDefault: false },
      { id: '2024-12', title: '', date: '', summary: '', isDefault: true },
    ],
  };
  return renderInTestApp(
    <TestApiProvider apis={[[meshReadinessApiRef, api]]}>
      <Routes>
        <Route path="/mesh-readiness/rules/*" element={<RulesPage />} />
      </Routes>
      <Address />
    </TestApiProvider>,
    {
      routeEntries: [address],
      mountedRoutes: { '/mesh-readiness': rootRouteRef },
    },
  );
};

const ALL_RULES = `${edition.rules.length} of ${edition.rules.length} rules`;

const cellsOf = (row: HTMLElement) =>
  Array.from(row.children, cell => cell.textContent);

describe('RulesPage', () => {
  it('lists every rule of the edition', async () => {
    const { container } = await render('/mesh-readiness/rules');
    const rows = within(screen.getByRole('grid', { name: 'All rules' }))
      .getAllByRole('row')
      .slice(1);
    expect(rows).toHaveLength(edition.rules.length);
    expect(
      cellsOf(rows[edition.rules.findIndex(({ code }) => code === 'MR0102')]),
    ).toEqual([
      'MR0102',
      'End-user tokens checked by the mesh',
      'Check end-user tokenssecurity.jwt-authentication',
      'Security',
    ]);
    expect(await axe(container)).toHaveNoViolations();
  });

  it('filters by what people write, and keeps the filter in the address', async () => {
    await render('/mesh-readiness/rules');
    await userEvent.type(screen.getByRole('searchbox'), 'hs512');
    expect(screen.getAllByRole('row')).toHaveLength(2);
    expect(
      screen.getByText(`1 of ${edition.rules.length} rules`),
    ).toBeInTheDocument();
    expect(screen.getByTestId('address')).toHaveTextContent(
      '/mesh-readiness/rules?q=hs512',
    );
  });

  it('sorts by a column', async () => {
    await render('/mesh-readiness/rules?area=observability');
    const titles = () =>
      screen
        .getAllByRole('row')
        .slice(1)
        .map(row => row.children[0].textContent);
    expect(titles()).toEqual(['MR0301', 'MR0302', 'MR0303']);
    await userEvent.click(screen.getByRole('columnheader', { name: /Code/ }));
    expect(titles()).toEqual(['MR0303', 'MR0302', 'MR0301']);
  });

  it('says how to get out of an empty result', async () => {
    await render('/mesh-readiness/rules?q=nothing&area=security');
    await userEvent.click(
      screen.getByRole('button', { name: 'Show all rules' }),
    );
    expect(screen.getByText(ALL_RULES)).toBeInTheDocument();
  });

  it('leads from the list to a rule and back, under the same edition', async () => {
    await render('/mesh-readiness/rules?edition=2024-12&q=hs512');
    await userEvent.click(screen.getByText('MR0103'));
    expect(screen.getByTestId('address')).toHaveTextContent(
      '/mesh-readiness/rules/MR0103?edition=2024-12',
    );
    await userEvent.click(screen.getByRole('link', { name: 'All rules' }));
    expect(screen.getByTestId('address')).toHaveTextContent(
      '/mesh-readiness/rules?edition=2024-12',
    );
  });

  it('shows a rule with its feature, support, sentences, examples and sources', async () => {
    const { container } = await render('/mesh-readiness/rules/MR0102');
    expect(
      screen.getByRole('heading', {
        name: 'End-user tokens checked by the mesh MR0102',
      }),
    ).toBeInTheDocument();

    const feature = screen.getByRole('region', {
      name: 'The feature it answers',
    });
    expect(within(feature).getByText('oidc')).toBeInTheDocument();
    expect(
      within(feature).getByRole('link', { name: 'Tokens signed with HS512' }),
    ).toHaveAttribute('href', '/mesh-readiness/rules/MR0103');

    const support = screen.getByRole('table', {
      name: 'What each mesh offers for “Check end-user tokens”',
    });
    const ambient = within(support)
      .getByRole('rowheader', { name: 'Istio Ambient' })
      .closest('tr')!;
    expect(cellsOf(ambient).slice(0, 3)).toEqual([
      'Istio Ambient',
      'Full',
      'RequestAuthentication + waypoint',
    ]);
    expect(ambient).toHaveTextContent('Needs Waypoint.');
    expect(ambient).toHaveTextContent(
      /Istio Ambient Part 7: Istio vs Linkerd vs Cilium article, .*read 2026-11-22/,
    );

    const says = screen.getByRole('table', { name: 'What it says' });
    const exception = within(says)
      .getByRole('rowheader', { name: 'Full on Istio Ambient' })
      .closest('tr')!;
    expect(exception).toHaveTextContent(
      'The mesh checks end-user tokens at a waypoint',
    );
    expect(exception).toHaveTextContent(
      /waypoint.*(Service|Platform) team, about \d/,
    );
    expect(says).not.toHaveTextContent(/[{}]/);

    const examples = screen.getByRole('table', { name: 'Examples' });
    expect(
      cellsOf(
        within(examples)
          .getByRole('rowheader', { name: 'Istio with sidecars checks tokens' })
          .closest('tr')!,
      ),
    ).toEqual([
      'Istio with sidecars checks tokens',
      'requires jwton Istio (sidecar)',
      'Met',
      'Istio (sidecar) checks end-user tokens',
    ]);
    expect(await axe(container)).toHaveNoViolations();
  });

  it('says that a part follows from its whole', async () => {
    await render('/mesh-readiness/rules/MR0103');
    expect(
      screen.getByRole('rowheader', { name: 'Linkerd' }).closest('tr')!,
    ).toHaveTextContent(
      'NoneFollows from “Check end-user tokens”, which it is a part of.',
    );
    expect(
      screen.getByRole('link', { name: 'Check end-user tokens' }),
    ).toHaveAttribute('href', '/mesh-readiness/rules/MR0102');
  });

  it('shows a rule about a profile without a feature', async () => {
    const { container } = await render('/mesh-readiness/rules/MR0001');
    const says = screen.getByRole('table', { name: 'What it says' });
    expect(says).toHaveTextContent(
      '"the name as written" is not a feature that this edition knows.',
    );
    expect(
      screen.queryByRole('region', { name: 'The feature it answers' }),
    ).not.toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('names the editions that have a rule, and links to it under another', async () => {
    await render('/mesh-readiness/rules/MR0102');
    expect(await screen.findByText(/^In editions:/)).toHaveTextContent(
      'In editions: 2026-11, 2024-12',
    );
    expect(screen.getByRole('link', { name: '2026-11' })).toHaveAttribute(
      'href',
      '/mesh-readiness/rules/MR0102?edition=2026-11',
    );
  });

  it('shows a rule about a release with what its cases look at', async () => {
    const { container } = await render(
      '/mesh-readiness/rules/MR0601?edition=2026-11',
    );
    expect(
      screen.getByRole('table', { name: 'What it says' }),
    ).toHaveTextContent(
      'has been without support since the day its support ended',
    );
    expect(
      screen
        .getByRole('rowheader', { name: 'Support for Istio 1.28 has ended' })
        .closest('tr')!,
    ).toHaveTextContent('on Istio Ambient 1.28on the day 2026-11-22To do');
    expect(await axe(container)).toHaveNoViolations();
  });

  it('tells what Kubernetes objects state a need in the cases of a rule about them', async () => {
    const { container } = await render(
      '/mesh-readiness/rules/MR0702?edition=2026-11',
    );
    expect(
      screen.getByRole('row', {
        name: /^A policy of Linkerd is nothing that Istio reads/,
      }),
    ).toHaveTextContent(
      'requires authz-l4stated by AuthorizationPolicy.policy.linkerd.ioon Istio (sidecar)To do',
    );
    expect(await axe(container)).toHaveNoViolations();
  });

  it('lists rules about releases as an area of their own, where there are some', async () => {
    await render('/mesh-readiness/rules?edition=2026-11&area=release');
    expect(
      screen
        .getAllByRole('row')
        .slice(1)
        .map(row => row.children[0].textContent),
    ).toEqual(['MR0601', 'MR0602', 'MR0603', 'MR0604']);
  });

  it('shows the templates a rule names, with placeholders as they are', async () => {
    const { container } = await render(
      '/mesh-readiness/rules/MR0102?edition=2026-11',
    );
    const manifests = screen.getByRole('region', { name: 'Manifests' });
    const [template] = newest.manifests!.filter(
      ({ id }) => id === 'istio-ambient-token',
    );
    await userEvent.click(
      within(manifests).getByText(template.title, {
        exact: false,
        selector: 'summary',
      }),
    );
    expect(
      Array.from(
        manifests.querySelectorAll('pre'),
        element => element.textContent,
      ),
    ).toContain(template.template);
    expect(template.template).toMatch(/\$\{/);
    expect(await axe(container)).toHaveNoViolations();
  });

  it('marks a statement that was not verified, and one that documents contradict', async () => {
    await render('/mesh-readiness/rules/MR0103?edition=2026-11');
    expect(
      within(
        screen.getByRole('table', { name: /^What each mesh offers/ }),
      ).getAllByText('not verified').length,
    ).toBeGreaterThan(0);
  });

  it('shows what an overlay says otherwise, with both values and who says so', async () => {
    const overlaid = {
      ...newest,
      features: newest.features.map(feature =>
        feature.id === 'security.jwt-authentication'
          ? {
              ...feature,
              overrides: {
                linkerd: {
                  overlay: 'acme',
                  statements: feature.support.linkerd,
                },
              },
              support: {
                ...feature.support,
                linkerd: [
                  {
                    level: 'external' as const,
                    note: 'Our gateway checks them.',
                    sources: [],
                  },
                ],
              },
            }
          : feature,
      ),
      overlays: [
        {
          id: 'acme',
          title: 'Acme',
          by: 'Platform team',
          date: '2026-11-01',
          changed: {
            meshes: [],
            features: [],
            statements: [
              { feature: 'security.jwt-authentication', mesh: 'linkerd' },
            ],
            rules: ['MR0102'],
            guidance: [],
            manifests: [],
          },
        },
      ],
    };
    const { container } = await render(
      '/mesh-readiness/rules/MR0102',
      async () => overlaid,
    );
    const row = screen
      .getByRole('rowheader', { name: 'Linkerd' })
      .closest('tr')!;
    expect(row).toHaveTextContent(
      /^LinkerdExtra componentoverridden.*Our gateway checks them\..*Set by Acme \(Platform team, 2026-11-01\)\. The edition itself says:None/,
    );
    expect(
      screen.getAllByText(/Set by Acme/)[0].closest('p'),
    ).toHaveTextContent('overridden Set by Acme (Platform team, 2026-11-01).');
    expect(await axe(container)).toHaveNoViolations();
  });

  it.each(newest.rules.map(({ code }) => code))(
    'shows %s without a raw placeholder',
    async code => {
      const { container } = await render(
        `/mesh-readiness/rules/${code}?edition=2026-11`,
      );
      expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(code);
      expect(container).not.toHaveTextContent(/(?<!\$)\{\w+\}/);
    },
  );

  it('says so when no rule has the code, with the way back', async () => {
    const { container } = await render('/mesh-readiness/rules/mr9999');
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Edition 2024-12 has no rule MR9999Its codes run from MR0001 to MR0403',
    );
    expect(screen.getByRole('link', { name: 'All rules' })).toHaveAttribute(
      'href',
      '/mesh-readiness/rules',
    );
    expect(await axe(container)).toHaveNoViolations();
  });

  it('holds the place while it loads', async () => {
    await render('/mesh-readiness/rules', () => new Promise(() => {}));
    expect(screen.getByText('Loading the rules')).toBeInTheDocument();
  });

  it('says what failed, and tries again', async () => {
    const getEdition = jest
      .fn<Promise<typeof edition>, [string?]>()
      .mockRejectedValueOnce(new Error('The backend does not answer'))
      .mockResolvedValue(edition);
    await render('/mesh-readiness/rules', getEdition);
    expect(screen.getByRole('alert')).toHaveTextContent(
      'The edition with the rules could not be loadedThe backend does not answer',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByText(ALL_RULES)).toBeInTheDocument();
  });
});
