import { Route, Routes, useLocation } from 'react-router-dom';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { builtInEditions } from 'backstage-plugin-mesh-readiness-common';
import { axe } from 'jest-axe';
import { meshReadinessApiRef, type MeshReadinessApi } from '../../api';
import { rootRouteRef } from '../../routes';
import { ComparePage } from './ComparePage';

jest.setTimeout(30_000);

const edition = builtInEditions.find(({ id }) => id === '2024-12')!;

const Address = () => (
  <output data-testid="address">{`${useLocation().search}${
    useLocation().hash
  }`}</output>
);

const render = async (
  getEdition: MeshReadinessApi['getEdition'] = async () => edition,
  address = '/mesh-readiness/compare',
) => {
  const api: Partial<MeshReadinessApi> = {
    getEdition,
    getEditions: async () => [
      { id: '2024-12', title: '', date: '', summary: '', isDefault: true },
      { id: '2020-01', title: '', date: '', summary: '', isDefault: false },
    ],
  };
  return renderInTestApp(
    <TestApiProvider apis={[[meshReadinessApiRef, api]]}>
      <Routes>
        <Route path="/mesh-readiness/compare" element={<ComparePage />} />
      </Routes>
      <Address />
    </TestApiProvider>,
    {
      routeEntries: [address],
      mountedRoutes: { '/mesh-readiness': rootRouteRef },
    },
  );
};

const section = (name: string | RegExp) => screen.getByRole('region', { name });
const rowOf = (table: HTMLElement, name: string) =>
  Array.from(
    within(table).getByRole('rowheader', { name }).closest('tr')!.children,
    cell => cell.textContent,
  );

describe('ComparePage', () => {
  it('holds every part of the comparison, under headings in order', async () => {
    const { container } = await render();
    expect(
      screen.getAllByRole('heading', { level: 2 }).map(h => h.textContent),
    ).toEqual([
      'Features ',
      'Depth ',
      'Resources ',
      'Architecture ',
      'Philosophy ',
      'By team size and by priority Opinion',
      'Flowchart ',
      'Why Wealist chose Istio Ambient ',
      'Summary ',
    ]);
    expect(
      screen.getByText('December 2024, as the article has it'),
    ).toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('shows for each feature what each mesh offers and how', async () => {
    await render();
    const table = within(section('Features')).getByRole('table');
    expect(rowOf(table, 'Check end-user tokens')).toEqual([
      'Check end-user tokens',
      'FullRequestAuthentication',
      'FullRequestAuthentication + waypoint',
      'None',
      'Full',
    ]);
  });

  it('opens a feature to its names, rule, limits and documents', async () => {
    const { container } = await render();
    const toggle = screen.getByRole('button', {
      name: 'Tokens signed with HS512',
    });
    expect(toggle).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(toggle);
    expect(toggle).toHaveAttribute('aria-expanded', 'true');
    const details = document.getElementById(
      toggle.getAttribute('aria-controls')!,
    )!;
    expect(details).toHaveTextContent(
      'Follows from “Check end-user tokens”, which it is a part of.',
    );
    expect(details).toHaveTextContent('Needs Waypoint.');
    expect(details).toHaveTextContent('That is not a no.');
    expect(
      within(details).getByRole('link', { name: /^MR\d{4}$/ }),
    ).toHaveAttribute(
      'href',
      expect.stringMatching(/^\/mesh-readiness\/rules\/MR\d{4}$/),
    );
    expect(await axe(container)).toHaveNoViolations();
  });

  it('filters by words, area and difference, and keeps the filters in the address', async () => {
    await render();
    const features = within(section('Features'));
    await userEvent.type(features.getByRole('searchbox'), 'limit');
    await userEvent.click(
      features.getByRole('switch', { name: 'Only where they differ' }),
    );
    expect(screen.getByTestId('address')).toHaveTextContent(
      '?q=limit&differ=only',
    );
    expect(
      features
        .getAllByRole('button', { expanded: false })
        .map(b => b.textContent)
        .filter(name => name?.startsWith('Limit')),
    ).toHaveLength(3);
  });

  it('starts from the address, and an empty result says how to get out', async () => {
    await render(undefined, '/mesh-readiness/compare?q=nothing&area=security');
    expect(
      screen.getByText('No feature passes these filters.'),
    ).toBeInTheDocument();
    expect(screen.getByText('0 of 17 features')).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Show all features' }),
    );
    expect(screen.getByText('17 of 17 features')).toBeInTheDocument();
    expect(screen.getByTestId('address')).toBeEmptyDOMElement();
  });

  it('draws depth as bars and says which way is better', async () => {
    await render();
    const complexity = screen.getByRole('table', {
      name: /Operational complexity.*shorter is better/,
    });
    expect(rowOf(complexity, 'Linkerd')).toEqual([
      'Linkerd',
      '',
      'Simple5-minute install',
    ]);
    expect(
      within(complexity).getByRole('row', { name: /Linkerd/ }),
    ).toContainElement(
      within(complexity).getByRole('img', { name: '8 of 20 cells' }),
    );
  });

  it('draws where the parts of each mesh stand', async () => {
    await render();
    const ambient = screen.getByRole('article', { name: 'Istio Ambient' });
    expect(
      within(ambient)
        .getAllByRole('listitem')
        .map(item => item.textContent),
    ).toEqual([
      'PilotConfiguration',
      'CitadelCertificates',
      'GalleyValidation',
      'ztunnelCarries L4 for all pods of its node, as a DaemonSet',
      'waypointoptionalHandles L7 where it is needed',
    ]);
  });

  it('names the ranking and the stated ranges', async () => {
    await render();
    const resources = within(section('Resources'));
    expect(
      within(
        resources.getByRole('heading', {
          name: 'By efficiency, for 100 pods on 3 nodes',
        }).parentElement!,
      )
        .getAllByRole('listitem')
        .map(item => item.textContent),
    ).toEqual([
      'Istio Ambient 0.15 CPU, 300 Mi',
      'Cilium 0.3 CPU, 768 Mi',
      'Linkerd 2 CPU, 2.9 Gi',
      'Istio (sidecar) 10 CPU, 12.5 Gi',
    ]);
    const ranges = resources.getByRole('table', { name: 'Stated ranges' });
    expect(rowOf(ranges, 'Linkerd')).toEqual([
      'Linkerd',
      'Each pod',
      '10 to 50m',
      '20 to 50Mi',
      '',
    ]);
  });

  it('shows the tables by team size and by priority', async () => {
    await render();
    expect(
      rowOf(
        screen.getByRole('table', { name: 'By team size' }),
        'Has a platform team',
      ),
    ).toEqual([
      'Has a platform team',
      'Istio or Cilium',
      'Can meet complex requirements.',
    ]);
    expect(
      rowOf(
        screen.getByRole('table', { name: 'By priority' }),
        'Simple operation',
      ),
    ).toEqual(['Simple operation', 'Linkerd', 'none']);
  });

  it('leads through the flowchart to a mesh, and starts over', async () => {
    await render();
    const flowchart = within(section('Flowchart'));
    const answer = async (question: string, value: string) =>
      userEvent.click(
        within(flowchart.getByRole('radiogroup', { name: question })).getByRole(
          'radio',
          { name: value },
        ),
      );
    await answer('Is it a new cluster?', 'Yes');
    expect(flowchart.getByRole('status')).toBeEmptyDOMElement();
    await answer('Can the CNI be chosen as well?', 'Yes');
    expect(flowchart.getByRole('status')).toHaveTextContent(
      'Leads to Cilium. A new cluster whose CNI is free',
    );
    await userEvent.click(
      flowchart.getByRole('button', { name: 'Start over' }),
    );
    expect(flowchart.getByRole('status')).toBeEmptyDOMElement();
  });

  it('tells the worked case to its end', async () => {
    await render();
    const table = screen.getByRole('table', {
      name: 'What each need ruled out',
    });
    expect(rowOf(table, 'What is left')).toEqual([
      'What is left',
      'Istio Ambient',
    ]);
    expect(section('Why Wealist chose Istio Ambient')).toHaveTextContent(
      '87.5 % less CPU and 80 % less memory',
    );
  });

  it('closes with the summary and the last word', async () => {
    await render();
    const summary = section('Summary');
    expect(rowOf(within(summary).getByRole('table'), 'Sidecar')).toEqual([
      'Sidecar',
      'Yes',
      'No',
      'Yes',
      'No',
    ]);
    expect(summary).toHaveTextContent('There is no right answer.');
  });

  it('keeps the mesh that narrow tables show in the address', async () => {
    await render(undefined, '/mesh-readiness/compare?mesh=cilium');
    const [first] = screen.getAllByRole('radiogroup', { name: 'Mesh to show' });
    expect(within(first).getByRole('radio', { name: 'Cilium' })).toBeChecked();
    await userEvent.click(
      within(first).getByRole('radio', { name: 'Linkerd' }),
    );
    expect(screen.getByTestId('address')).toHaveTextContent('?mesh=linkerd');
  });

  it('asks for the edition that the address names', async () => {
    const getEdition = jest.fn(async () => edition);
    await render(getEdition, '/mesh-readiness/compare?edition=2020-01');
    expect(getEdition).toHaveBeenCalledWith('2020-01');
  });

  it('jumps to a section, and keeps it in the address', async () => {
    const scrollIntoView = jest.fn();
    Element.prototype.scrollIntoView = scrollIntoView;
    await render(undefined, '/mesh-readiness/compare?area=security');
    await userEvent.click(screen.getByRole('link', { name: 'Architecture' }));
    expect(scrollIntoView.mock.contexts).toEqual([section('Architecture')]);
    expect(screen.getByRole('heading', { name: 'Architecture' })).toHaveFocus();
    expect(screen.getByTestId('address')).toHaveTextContent(
      '?area=security#architecture',
    );
  });

  it('holds the place while it loads', async () => {
    const { container } = await render(() => new Promise(() => {}));
    expect(screen.getByText('Loading the edition')).toBeInTheDocument();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('says what failed, and tries again', async () => {
    const getEdition = jest
      .fn<Promise<typeof edition>, [string?]>()
      .mockRejectedValueOnce(new Error('There is no edition 2019-01'))
      .mockResolvedValue(edition);
    await render(getEdition, '/mesh-readiness/compare?edition=2019-01');
    expect(screen.getByRole('alert')).toHaveTextContent(
      'The edition 2019-01 could not be loadedThere is no edition 2019-01',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(section('Features')).toBeInTheDocument();
  });
});
