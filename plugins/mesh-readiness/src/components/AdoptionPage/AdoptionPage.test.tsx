import { ResponseError } from '@backstage/errors';
import { usePermission } from '@backstage/plugin-permission-react';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  assessmentRefreshPermission,
  type AdoptionSummary,
} from 'backstage-plugin-mesh-readiness-common';
import { axe } from 'jest-axe';
import {
  groups,
  history,
  NOW,
  resting,
  summary,
} from './__testUtils__/fixtures';
import { renderAdoption } from './__testUtils__/renderAdoption';

jest.mock('@backstage/plugin-permission-react', () => ({
  ...jest.requireActual('@backstage/plugin-permission-react'),
  usePermission: jest.fn(),
}));

jest.setTimeout(30_000);

// The list of a field asks for more as its end comes into view, which jsdom has no notion of.
class NothingComesIntoView {
  observe() {}
  unobserve() {}
  disconnect() {}
}

beforeAll(() => {
  Object.assign(globalThis, { IntersectionObserver: NothingComesIntoView });
});

const mayRefresh = (allowed: boolean) =>
  jest.mocked(usePermission).mockReturnValue({ loading: false, allowed });

beforeEach(() => {
  mayRefresh(true);
});

const refusal = async (status: number): Promise<Error> =>
  ResponseError.fromResponse({
    ok: false,
    status,
    statusText: 'refused',
    url: '',
    headers: new Headers(),
    text: async () => '',
  } as Response & { ok: false });

const section = async (name: string) => {
  await screen.findByText(/could move to|None of/);
  return screen.findByRole('region', { name });
};

const linkTo = (within_: ReturnType<typeof within>, name: string) =>
  within_.getByRole('link', { name }).getAttribute('href');

const explorer = (query: string) => `/mesh-readiness/explorer?${query}`;

const emptySummary: AdoptionSummary = {
  ...summary,
  total: 0,
  assessed: 0,
  notAssessed: 0,
  failed: 0,
  stale: 0,
  enrolled: {},
  findings: [],
  clusters: [],
};

describe('AdoptionPage', () => {
  it('says the numbers that matter in one sentence, each a link to its services', async () => {
    const { container } = await renderAdoption();
    const sentence = await screen.findByText(/could move to/);
    expect(sentence).toHaveTextContent(
      'Of 1,200 services, 512 could move to Istio Ambient now, 50 run in a mesh already, and 90 are not assessed.',
    );
    expect(
      within(sentence)
        .getAllByRole('link')
        .map(link => link.getAttribute('href')),
    ).toEqual([
      '/mesh-readiness/explorer',
      explorer('verdict=istio-ambient%3Aready&notEnrolled=istio-ambient'),
      explorer('enrolled=istio-ambient&enrolled=istio-sidecar'),
      explorer('status=not-assessed'),
    ]);
    expect(screen.getByText(/rest on a source/)).toHaveTextContent(
      '7 services rest on a source that could not be read lately.',
    );
    expect(linkTo(within(container), '7')).toBe(explorer('stale=true'));
    await section('Latest changes');
    expect(await axe(container)).toHaveNoViolations();
  });

  it('draws a bar for each mesh, the one that serves most first, whose segments open exactly their services', async () => {
    await renderAdoption();
    const bars = await section('Readiness and enrolment');
    expect(
      within(bars)
        .getAllByRole('rowheader', { hidden: true })
        .map(header => header.textContent),
    ).toEqual(['Istio Ambient', 'Istio (sidecar)', 'Linkerd', 'Cilium']);
    const bar = within(bars).getByRole('list', { name: 'Istio Ambient' });
    expect(
      within(bar)
        .getAllByRole('link')
        .map(link => [
          link.getAttribute('aria-label'),
          link.getAttribute('href'),
        ]),
    ).toEqual([
      ['Istio Ambient: 30 In it', explorer('enrolled=istio-ambient')],
      [
        'Istio Ambient: 512 Ready',
        explorer('verdict=istio-ambient%3Aready&notEnrolled=istio-ambient'),
      ],
      [
        'Istio Ambient: 358 Needs work',
        explorer(
          'verdict=istio-ambient%3Aneeds-work&notEnrolled=istio-ambient',
        ),
      ],
      [
        'Istio Ambient: 60 Unknown',
        explorer('verdict=istio-ambient%3Aunknown&notEnrolled=istio-ambient'),
      ],
      [
        'Istio Ambient: 150 Blocked',
        explorer('verdict=istio-ambient%3Ablocked&notEnrolled=istio-ambient'),
      ],
      [
        'Istio Ambient: 80 Not assessed',
        explorer('notEnrolled=istio-ambient&status=not-assessed'),
      ],
      [
        'Istio Ambient: 10 Failed',
        explorer('notEnrolled=istio-ambient&status=failed'),
      ],
    ]);
  });

  it('says how the enrolled services of the chosen mesh grew, with a table behind the chart', async () => {
    const getHistory = jest.fn(async () => history);
    await renderAdoption({ getHistory });
    const trend = await section('Over time');
    expect(
      await within(trend).findByText(
        'From 2026-11-22 to 2026-11-23, the number of services in Istio (sidecar) went from 12 to 20.',
      ),
    ).toBeInTheDocument();
    const rows = within(
      within(trend).getByRole('table', { hidden: true }),
    ).getAllByRole('row', { hidden: true });
    expect(rows.map(row => row.textContent)).toEqual([
      'DayIn itReadyNeeds workUnknownBlockedNot assessedAll',
      '2026-11-232030040060330901,200',
      '2026-11-221230040060330881,190',
    ]);
    await userEvent.click(
      within(trend).getByRole('radio', { name: '30 days' }),
    );
    await waitFor(() =>
      expect(getHistory).toHaveBeenLastCalledWith(
        {},
        expect.objectContaining({ days: 30 }),
      ),
    );
    await userEvent.click(
      within(trend).getByRole('radio', { name: 'Linkerd' }),
    );
    expect(screen.getByTestId('address')).toHaveTextContent(
      '?days=30&mesh=linkerd',
    );
    expect(
      within(trend).getByText(/number of services in Linkerd went from 0 to 0/),
    ).toBeInTheDocument();
  });

  it('says that the trend begins today instead of drawing a point', async () => {
    await renderAdoption({
      getHistory: async () => ({ ...history, days: history.days.slice(1) }),
    });
    expect(
      await screen.findByText(
        /The trend begins today: 20 of 1,200 services run in Istio \(sidecar\)\./,
      ),
    ).toBeInTheDocument();
  });

  it('lists what holds services back, in words, with who acts and the services behind each number', async () => {
    await renderAdoption();
    const findings = await section('What holds us back');
    const row = within(findings)
      .getByRole('rowheader', { name: /End-user tokens checked by the mesh/ })
      .closest('tr')!;
    expect(linkTo(within(row), 'MR0102')).toBe('/mesh-readiness/rules/MR0102');
    expect(linkTo(within(row), '500 blocked')).toBe(
      explorer('blockedBy=MR0102'),
    );
    expect(linkTo(within(row), '120 with work')).toBe(
      explorer('burdenedBy=MR0102'),
    );
    expect(linkTo(within(row), '4 unknown')).toBe(explorer('unknownBy=MR0102'));
    expect(linkTo(within(row), 'Linkerd: 500 blocked')).toBe(
      explorer('blockedBy=linkerd%3AMR0102'),
    );
    expect(linkTo(within(row), 'Cilium: 4 unknown')).toBe(
      explorer('unknownBy=cilium%3AMR0102'),
    );
    expect(
      within(findings).getByRole('rowheader', {
        name: 'A rule that this edition does not list MR9999',
      }),
    ).toBeInTheDocument();
  });

  it('shows ten rules first and all of them on request', async () => {
    const findings = Array.from({ length: 12 }, (_, index) => ({
      ...summary.findings[0],
      code: `MR90${10 + index}`,
    }));
    await renderAdoption({
      getSummary: async () => ({ ...summary, findings }),
    });
    const part = await section('What holds us back');
    expect(within(part).getAllByRole('rowheader')).toHaveLength(10);
    await userEvent.click(
      within(part).getByRole('button', { name: 'Show all 12 rules' }),
    );
    expect(within(part).getAllByRole('rowheader')).toHaveLength(12);
  });

  it('breaks the organisation down, never counts not assessed services as possible, and keeps the choice in the address', async () => {
    const getGroups = jest.fn(async () => groups);
    await renderAdoption({ getGroups });
    const heat = await section('Where to begin');
    const row = (await within(heat).findByText('payments')).closest('tr')!;
    expect(
      within(row)
        .getAllByRole('cell')
        .map(cell => cell.textContent),
    ).toEqual(['40', '0 %', '50 %4610', '100 %40', '32 %13']);
    expect(linkTo(within(row), 'payments, Istio Ambient: 6 Ready')).toBe(
      explorer(
        'verdict=istio-ambient%3Aready&notEnrolled=istio-ambient&ownedBy=group%3Adefault%2Fpayments',
      ),
    );
    const none = within(heat).getByRole('rowheader', { name: 'No owner' });
    expect(none.closest('tr')).toHaveTextContent(
      'No owner2Not assessed2Not assessed2Not assessed2Not assessed2',
    );
    expect(linkTo(within(none.closest('tr')!), 'No owner: 2 services')).toBe(
      explorer('ownedBy='),
    );
    await userEvent.click(within(heat).getByRole('radio', { name: 'Domain' }));
    expect(screen.getByTestId('address')).toHaveTextContent('?by=domain');
    await waitFor(() =>
      expect(getGroups).toHaveBeenLastCalledWith(
        'domain',
        {},
        expect.objectContaining({ offset: 0, limit: 10 }),
      ),
    );
  });

  it('tells of each cluster what serves it, what conflicts, what runs there and what a mesh would take', async () => {
    await renderAdoption();
    const clusters = await section('Clusters');
    const [eu, edge] = within(clusters)
      .getAllByRole('rowheader')
      .map(header => header.closest('tr')!);
    expect(
      within(eu)
        .getAllByRole('cell')
        .map(cell => cell.textContent),
    ).toEqual([
      'Istio Ambient, Istio (sidecar) 140 services in conflict',
      'Istio Ambient 1.28open source',
      'Kubernetes 1.34aws-vpc-cni',
      '12,000 pods, 40 nodes3 services state no pods and are left out',
      'Cilium8 CPU20 GiLinkerd1,200 CPU234.4 Gi',
    ]);
    expect(
      linkTo(within(eu), 'prod-eu: 140 in conflict with Istio Ambient'),
    ).toBe(explorer('verdict=istio-ambient%3Ablocked&cluster=prod-eu'));
    expect(edge).toHaveTextContent(
      'Nothing is assessedNo mesh knownNot knownpods not known, nodes not known1 service states no pods and is left outNot known without pods and nodes',
    );
    expect(linkTo(within(clusters), '99')).toBe(explorer('cluster='));
  });

  it('tells who moved when', async () => {
    await renderAdoption();
    const part = await section('Latest changes');
    expect(
      await within(part).findByText('Runs in Istio Ambient now'),
    ).toBeInTheDocument();
    expect(
      within(part)
        .getAllByRole('listitem')
        .map(item => item.textContent),
    ).toEqual([
      expect.stringMatching(/ordersRuns in Istio Ambient now/),
      expect.stringMatching(
        /ordersLinkerd: Blocked to Needs work newer knowledge/,
      ),
      expect.stringMatching(/component:default\/goneLeft the catalog/),
    ]);
  });

  it('narrows every number and every link to the part that the address names', async () => {
    const api = {
      getSummary: jest.fn(async () => summary),
      getHistory: jest.fn(async () => history),
      getGroups: jest.fn(async () => groups),
      getChanges: jest.fn(async () => ({ items: [], more: false })),
    };
    await renderAdoption(api, {
      query: '?owner=group:default/shop&owner=group:default/pay&verdict=x:y',
    });
    const filters = { owner: ['group:default/shop', 'group:default/pay'] };
    const sentence = await screen.findByText(/could move to/);
    expect(linkTo(within(sentence), '90')).toBe(
      explorer(
        'status=not-assessed&owner=group%3Adefault%2Fshop&owner=group%3Adefault%2Fpay',
      ),
    );
    expect(api.getSummary).toHaveBeenCalledWith(filters, expect.anything());
    expect(api.getHistory).toHaveBeenCalledWith(filters, expect.anything());
    expect(api.getGroups).toHaveBeenCalledWith(
      'owner',
      filters,
      expect.anything(),
    );
    expect(api.getChanges).toHaveBeenCalledWith(filters, expect.anything());
    await userEvent.click(
      within(screen.getByRole('row', { name: 'Owner: shop' })).getByRole(
        'button',
      ),
    );
    expect(screen.getByTestId('address')).toHaveTextContent(
      '?verdict=x%3Ay&owner=group%3Adefault%2Fpay',
    );
  });

  it('offers owners to choose from, which it asks for only when the field is used', async () => {
    const getFacet = jest.fn(async () => ({
      values: [
        { value: 'group:default/shop', count: 1234 },
        { value: '', count: 3 },
      ],
      total: 2,
    }));
    await renderAdoption({ getFacet });
    await screen.findByText(/could move to/);
    expect(getFacet).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('combobox', { name: 'Owner' }));
    await userEvent.keyboard('sh');
    await userEvent.click(
      await screen.findByRole('option', { name: 'shop (1,234)' }),
    );
    expect(getFacet).toHaveBeenLastCalledWith(
      'owner',
      {},
      expect.objectContaining({ limit: 50 }),
    );
    expect(screen.getByTestId('address')).toHaveTextContent(
      '?owner=group%3Adefault%2Fshop',
    );
  });

  it('shows how far a refresh is, and stops it on request', async () => {
    const cancelRefresh = jest.fn(async () => {});
    await renderAdoption({
      cancelRefresh,
      getRefresh: async () => ({
        checkedAt: NOW,
        progress: { startedAt: NOW, done: 3000, total: 10000, rate: 412.4 },
      }),
    });
    expect(
      await screen.findByText('3,000 of 10,000 services read, 412 a second'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('progressbar', { name: 'Refresh' }),
    ).toHaveAttribute('aria-valuenow', '30');
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(cancelRefresh).toHaveBeenCalledTimes(1);
  });

  it('says plainly that a refresh is under way already', async () => {
    await renderAdoption({
      startRefresh: async () => {
        throw await refusal(409);
      },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Refresh' }),
    );
    expect(
      await screen.findByText(
        'A refresh is under way already. Its progress is shown here.',
      ),
    ).toBeInTheDocument();
  });

  it('offers no refresh to those who may not start one', async () => {
    mayRefresh(false);
    await renderAdoption();
    expect(usePermission).toHaveBeenCalledWith({
      permission: assessmentRefreshPermission,
    });
    await screen.findByText(/could move to/);
    expect(
      screen.queryByRole('button', { name: 'Refresh' }),
    ).not.toBeInTheDocument();
  });

  it('says what keeps the numbers from being of now, and still shows them', async () => {
    await renderAdoption({
      getRefresh: async () => ({
        ...resting,
        checkedAt: new Date(Date.now() - 12 * 60_000).toISOString(),
        problem: {
          kind: 'catalog',
          message: 'The catalog answered with status 503.',
          since: NOW,
        },
      }),
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The catalog cannot be read. What you see was read 12 min ago.The catalog answered with status 503. Since',
    );
    expect(await screen.findByText(/could move to/)).toBeInTheDocument();
  });

  it('lets each section fail alone, and reads it again on request', async () => {
    const getHistory = jest
      .fn(async () => history)
      .mockRejectedValueOnce(new Error('The history is away'));
    const getGroups = async () => {
      throw new Error('The groups are away');
    };
    await renderAdoption({ getHistory, getGroups });
    const trend = await section('Over time');
    expect(await within(trend).findByRole('alert')).toHaveTextContent(
      'The trend could not be loadedThe history is away',
    );
    expect(
      await within(await section('Where to begin')).findByRole('alert'),
    ).toHaveTextContent('The heat map could not be loaded');
    expect(await screen.findByText(/could move to/)).toBeInTheDocument();
    await userEvent.click(
      within(trend).getByRole('button', { name: 'Try again' }),
    );
    expect(
      await within(trend).findByText(/went from 12 to 20/),
    ).toBeInTheDocument();
  });

  it('says once that the totals could not be loaded, and keeps the rest', async () => {
    await renderAdoption({
      getSummary: async () => {
        throw new Error('The summary is away');
      },
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The totals could not be loadedThe summary is away',
    );
    expect(
      await screen.findByRole('region', { name: 'Latest changes' }),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('region', { name: 'Clusters' }),
    ).not.toBeInTheDocument();
  });

  it('tells a reader who may see no assessment that this is so', async () => {
    await renderAdoption({
      getSummary: async () => {
        throw await refusal(403);
      },
    });
    expect(
      await screen.findByText('You may not see assessments'),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('region', { name: 'Over time' }),
    ).not.toBeInTheDocument();
  });

  it('tells a reader to whom the catalog shows no service that there are some', async () => {
    await renderAdoption({ getSummary: async () => emptySummary });
    expect(
      await screen.findByText('There is no service here that you may see'),
    ).toBeInTheDocument();
  });

  it('offers the whole organisation where a part has no service', async () => {
    await renderAdoption(
      {
        getSummary: async filters =>
          Object.keys(filters).length > 0 ? emptySummary : summary,
      },
      { query: '?cluster=nowhere' },
    );
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Show the whole organisation',
      }),
    );
    expect(await screen.findByText(/could move to/)).toBeInTheDocument();
    expect(screen.getByTestId('address')).toBeEmptyDOMElement();
  });

  it('says what to do where no service is assessed', async () => {
    await renderAdoption({
      getSummary: async () => ({
        ...summary,
        assessed: 0,
        notAssessed: 1200,
        failed: 0,
        stale: 0,
        findings: [],
      }),
    });
    expect(await screen.findByText(/None of/)).toHaveTextContent(
      'None of 1,200 services is assessed: nothing says yet what they need.',
    );
    expect(
      screen.getByText('Nothing can be said before a service is assessed.'),
    ).toBeInTheDocument();
    expect(screen.queryByText(/serves most/)).not.toBeInTheDocument();
  });

  it('holds the place of all sections while they load, and asks for all at once', async () => {
    const never = () => new Promise<never>(() => {});
    const { container } = await renderAdoption({
      getSummary: never,
      getHistory: never,
      getGroups: never,
      getChanges: never,
    });
    expect(
      (await screen.findAllByRole('heading', { level: 2 })).map(
        heading => heading.textContent,
      ),
    ).toEqual([
      'Readiness and enrolment',
      'Over time',
      'What holds us back',
      'Where to begin',
      'Clusters',
      'Latest changes',
    ]);
    expect(screen.getByText('Loading The trend')).toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('gives up its questions when the reader leaves', async () => {
    const signals: AbortSignal[] = [];
    const { unmount } = await renderAdoption({
      getSummary: (_, options) => {
        signals.push(options!.signal!);
        return new Promise<never>(() => {});
      },
    });
    await waitFor(() => expect(signals).toHaveLength(1));
    expect(signals[0].aborted).toBe(false);
    unmount();
    expect(signals[0].aborted).toBe(true);
  });
});
