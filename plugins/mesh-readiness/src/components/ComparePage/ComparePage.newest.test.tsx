import { Route, Routes } from 'react-router-dom';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  builtInEditions,
  type Edition,
} from 'backstage-plugin-mesh-readiness-common';
import { axe } from 'jest-axe';
import { meshReadinessApiRef, type MeshReadinessApi } from '../../api';
import { rootRouteRef } from '../../routes';
import { ComparePage } from './ComparePage';

jest.setTimeout(60_000);

const edition = builtInEditions.find(({ id }) => id === '2026-11')!;

/** One small area is enough where the matrix is not looked at. */
const SMALL = '?area=observability';

const render = (shown: Edition = edition, query = SMALL) => {
  const api: Partial<MeshReadinessApi> = {
    getEdition: async () => shown,
    getEditions: async () => [
      { id: '2026-11', title: '', date: '', summary: '', isDefault: true },
    ],
  };
  return renderInTestApp(
    <TestApiProvider apis={[[meshReadinessApiRef, api]]}>
      <Routes>
        <Route path="/mesh-readiness/compare" element={<ComparePage />} />
      </Routes>
    </TestApiProvider>,
    {
      routeEntries: [`/mesh-readiness/compare${query}`],
      mountedRoutes: { '/mesh-readiness': rootRouteRef },
    },
  );
};

const section = (name: string) => screen.getByRole('region', { name });
const cellsOf = (table: HTMLElement, name: string) =>
  Array.from(
    within(table).getByRole('rowheader', { name }).closest('tr')!.children,
    cell => cell.textContent,
  );
const entry = (list: HTMLElement, start: string) =>
  within(list)
    .getByText(text => text.startsWith(start))
    .closest('li')!;

describe('ComparePage under the edition 2026-11', () => {
  it('has the sections that this edition fills, and links to those alone', async () => {
    const { container } = await render();
    const sections = [
      'Features',
      'Resources',
      'Architecture',
      'Philosophy',
      'Releases',
      'Constraints',
      'What moving in takes',
      'Guidance',
      'Flowchart',
      "The article's case, by the documents of today",
      'Summary',
    ];
    expect(
      screen
        .getAllByRole('heading', { level: 2 })
        .map(heading => heading.textContent?.trim()),
    ).toEqual(sections);
    expect(
      within(
        screen.getByRole('navigation', { name: 'Sections of this page' }),
      ).getAllByRole('link'),
    ).toHaveLength(sections.length);
    expect(screen.queryByText('The series')).not.toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('marks what was not verified and where documents disagree, and says why behind it', async () => {
    await render(edition, '?q=security.mtls');
    const features = section('Features');
    const row = within(features)
      .getByRole('button', { name: 'Encrypt traffic between services' })
      .closest('tr')!;
    expect(row.children[4]).toHaveTextContent(
      /^Partial.*Beta.*documents disagree/,
    );
    await userEvent.click(within(row).getByRole('button'));
    const conflict = edition.features
      .find(({ id }) => id === 'security.mtls')!
      .support.cilium.find(statement => statement.conflict)!.conflict!;
    expect(within(features).getByText(conflict)).toBeInTheDocument();
    expect(features).toHaveTextContent(/published 20\d\d[-\d]*, read 2026-/);
  });

  it('closes and opens an area', async () => {
    await render(edition, '?area=security');
    const features = section('Features');
    const area = within(features).getByRole('button', {
      name: 'Security 10 features',
    });
    await userEvent.click(area);
    expect(area).toHaveAttribute('aria-expanded', 'false');
    expect(
      within(features).queryByRole('button', { name: 'Check end-user tokens' }),
    ).not.toBeInTheDocument();
    await userEvent.click(area);
    expect(
      within(features).getByRole('button', { name: 'Check end-user tokens' }),
    ).toBeInTheDocument();
  });

  it('shows figures as what they are, with whose interest they serve', async () => {
    await render();
    const resources = section('Resources');
    expect(
      within(resources).getByText('Measured', { selector: 'summary' }),
    ).toHaveTextContent('Measured 11');
    expect(entry(resources, 'Linkerd 2.10.2 against')).toHaveTextContent(
      'By the vendor of Linkerd',
    );
    expect(entry(resources, 'By others who quote')).toHaveTextContent(
      'not verified It was not checked against the paper, which could not be read.',
    );
  });

  it('says in words which releases are past their end of life today', async () => {
    jest.useFakeTimers({
      now: new Date('2026-10-15T12:00:00Z'),
      doNotFake: ['setTimeout', 'setInterval', 'queueMicrotask', 'nextTick'],
    });
    await render();
    jest.useRealTimers();
    const ambient = within(section('Releases')).getByRole('table', {
      name: 'Istio Ambient',
    });
    expect(cellsOf(ambient, '1.31')).toEqual([
      '1.31',
      '2026-08-31',
      'no end known',
      '1.32 to 1.36',
    ]);
    expect(cellsOf(ambient, '1.29')[2]).toBe(
      'past its end of life since 2026-10-15',
    );
    expect(section('Releases')).toHaveTextContent('As of today, 2026-10-15.');
  });

  it('names distributions with their terms, and that some are known second-hand', async () => {
    await render();
    const terms = within(section('Releases')).getByRole('table', {
      name: 'Distributions and their terms',
    });
    expect(
      cellsOf(terms, 'Buoyant Enterprise for Linkerd Linkerd, enterprise')[1],
    ).toMatch(/needs a licence key.*second-hand/);
  });

  it('lists constraints and steps by mesh, closed until asked for', async () => {
    await render();
    const summary = within(section('Constraints')).getByText('Linkerd', {
      selector: 'summary',
    });
    expect(summary).toHaveTextContent(
      'Linkerd 7 constraints, 1 of them not certain',
    );
    expect(summary.closest('details')).not.toHaveAttribute('open');
    expect(
      entry(section('Constraints'), 'NetworkPolicy has to allow port 4143'),
    ).toBeInTheDocument();
    expect(
      entry(section('What moving in takes'), 'Allow port 4143'),
    ).toHaveTextContent('Service team, about 1 h.');
  });

  it('keeps what facts decide apart from opinions, and says whose they are', async () => {
    await render();
    const guidance = section('Guidance');
    expect(
      cellsOf(
        within(guidance).getByRole('table', { name: 'What facts decide' }),
        'Only circuit breaking is needed.',
      )[1],
    ).toMatch(/^Do not exclude Linkerd/);
    expect(
      within(guidance).getByRole('heading', {
        name: 'What opinion adds Opinion',
      }),
    ).toBeInTheDocument();
    expect(guidance).toHaveTextContent(
      'No official source and no analyst supports it',
    );
    expect(entry(guidance, 'Linkerd argues')).toHaveTextContent(
      'By Linkerd and Buoyant',
    );
  });

  it('may lead to no mesh, and starts over', async () => {
    const { container } = await render();
    const flowchart = section('Flowchart');
    const needed = within(flowchart).getByRole('radiogroup', {
      name: 'Does the service need anything that only a mesh gives?',
    });
    await userEvent.click(within(needed).getByRole('radio', { name: 'No' }));
    expect(within(flowchart).getByRole('status')).toHaveTextContent(
      /^Leads to no mesh\. Without a need for mTLS/,
    );
    expect(flowchart).toHaveTextContent('NetworkPolicy between services');
    expect(within(flowchart).queryByRole('figure')).not.toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
    await userEvent.click(
      within(flowchart).getByRole('button', { name: 'Start over' }),
    );
    expect(within(flowchart).getByRole('figure')).toBeInTheDocument();
  });

  it('marks the questions that opinion answers, and no others', async () => {
    await render();
    const marked = within(within(section('Flowchart')).getByRole('figure'))
      .getAllByText('Opinion')
      .map(tag => tag.closest('li')!.dataset.id);
    expect(marked).toEqual(['new-cluster', 'platform-team', 'quick-adoption']);
  });

  it('shows what an overlay says, the value it replaces, and who answers for it', async () => {
    const overlaid: Edition = {
      ...edition,
      features: edition.features.map(feature =>
        feature.id === 'platform.fips'
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
                  { level: 'full', mechanism: 'Our own build', sources: [] },
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
          reason: 'We build our own images.',
          changed: {
            meshes: [],
            features: [],
            statements: [{ feature: 'platform.fips', mesh: 'linkerd' }],
            rules: [],
            guidance: [],
            manifests: [],
          },
        },
      ],
    };
    const { container } = await render(overlaid, '?own=only');
    expect(
      screen.getByRole('list', { name: 'Own knowledge laid over it' }),
    ).toHaveTextContent(
      'Acme, by Platform team, as of 2026-11-01. We build our own images. It changes 1 statement.',
    );
    const features = section('Features');
    expect(features).toHaveTextContent('1 of 54 features');
    const row = within(features)
      .getByRole('button', { name: 'FIPS 140 cryptography' })
      .closest('tr')!;
    expect(row.children[3]).toHaveTextContent(/^FulloverriddenOur own build$/);
    await userEvent.click(within(row).getByRole('button'));
    expect(features).toHaveTextContent(
      'Set by Acme (Platform team, 2026-11-01). We build our own images.The edition itself says:Extra component',
    );
    expect(await axe(container)).toHaveNoViolations();
  });
});
