import { mockApis } from '@backstage/frontend-test-utils';
import { ResponseError } from '@backstage/errors';
import {
  configure,
  fireEvent,
  screen,
  waitFor,
  within,
} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ServiceQuery } from 'backstage-plugin-mesh-readiness-common';
import { axe } from 'jest-axe';
import { address, renderExplorer } from './__testUtils__/renderExplorer';
import { listOf, service } from './__testUtils__/services';

// A whole page of facets and rows in jsdom takes its time, most of it to find out what is visible.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 20_000, defaultHidden: true });

const failure = (status: number, message: string) =>
  ResponseError.fromResponse(
    new Response(
      JSON.stringify({
        error: { name: 'Error', message },
        response: { statusCode: status },
      }),
      { status, headers: { 'content-type': 'application/json' } },
    ),
  );

const table = () => screen.findByRole('grid', { name: 'All services' });

const facet = (name: string) =>
  screen.getByRole('heading', { level: 3, name }).closest('details')!;

const openFacet = async (name: string) => {
  await table();
  await userEvent.click(screen.getByRole('heading', { level: 3, name }));
  return within(facet(name));
};

const select = async (name: RegExp) =>
  userEvent.click(
    within(within(await table()).getByRole('row', { name })).getByRole(
      'checkbox',
    ),
  );

describe('the list', () => {
  it('shows services with verdicts, links and their number, and has nothing for axe to find', async () => {
    const { container } = await renderExplorer().view;
    const row = within(await table()).getByRole('row', { name: /Orders/ });
    expect(within(row).getByRole('link', { name: 'Orders' })).toHaveAttribute(
      'href',
      '/catalog/default/component/orders/mesh',
    );
    expect(
      within(row)
        .getAllByRole('img')
        .map(img => img.getAttribute('aria-label')),
    ).toEqual(['Ready', 'Needs work', 'Blocked', 'Unknown']);
    expect(row).toHaveTextContent(
      'Check end-user tokens on Istio Ambient MR0102',
    );
    expect(screen.getByText('3 services')).toHaveAttribute('role', 'status');
    expect(screen.getByText('checked just now')).toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('asks for what the address says', async () => {
    const { getServices } = renderExplorer(
      '?allOf=security.mtls&owner=group:default/a&sort=verdict:linkerd&order=desc&offset=20&size=20',
    );
    await table();
    expect(getServices).toHaveBeenCalledTimes(1);
    expect(getServices).toHaveBeenCalledWith(
      {
        filters: { allOf: ['security.mtls'], owner: ['group:default/a'] },
        sort: 'verdict:linkerd',
        order: 'desc',
        offset: 20,
        limit: 20,
      },
      { signal: expect.any(AbortSignal) },
    );
  });

  it('sorts by a column, and back leads to the order before', async () => {
    renderExplorer();
    await userEvent.click(
      within(await table()).getByRole('columnheader', { name: /Linkerd/ }),
    );
    await waitFor(() => expect(address()).toBe('?sort=verdict:linkerd'));
    await userEvent.click(screen.getByText('browser back'));
    await waitFor(() => expect(address()).toBe(''));
  });

  it('turns pages and changes their size', async () => {
    renderExplorer('', {
      getServices: async ({ offset = 0, limit = 50 }: ServiceQuery) =>
        listOf([service('orders')], { total: 10_000, offset, limit }),
    });
    expect(await screen.findByText('10,000 services')).toBeInTheDocument();
    expect(screen.getByText('1 to 1 of 10,000')).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Next table page' }),
    );
    await waitFor(() => expect(address()).toBe('?offset=50'));
  });

  it('shows the columns that are chosen', async () => {
    renderExplorer('?column=cluster&column=required');
    expect(
      within(await table())
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['', 'Service', 'Required features', 'Cluster']);
    await userEvent.click(screen.getByRole('button', { name: 'Columns' }));
    await userEvent.click(
      await screen.findByRole('menuitemcheckbox', { name: 'Lifecycle' }),
    );
    expect(address()).toBe('?column=required&column=cluster&column=lifecycle');
  });
});

describe('the filters', () => {
  it('adds features as all of, moves one to none of, and takes it away by its chip', async () => {
    const { getServices } = renderExplorer();
    await table();
    const features = within(facet('Features they need'));
    expect(
      features
        .getAllByRole('checkbox')
        .map(box => box.closest('label')?.textContent),
    ).toEqual([
      'Encrypt traffic between services2121 services',
      'Check end-user tokens77 services',
      'Trace requests across services22 services',
    ]);
    await userEvent.click(features.getByRole('checkbox', { name: /tokens/ }));
    await waitFor(() =>
      expect(address()).toBe('?allOf=security.jwt-authentication'),
    );
    await userEvent.click(features.getByRole('radio', { name: 'None of' }));
    const box = features.getByRole('checkbox', { name: /tokens.*all of/ });
    expect(box).not.toBeChecked();
    await userEvent.click(box);
    await waitFor(() =>
      expect(address()).toBe('?noneOf=security.jwt-authentication'),
    );
    expect(getServices).toHaveBeenLastCalledWith(
      expect.objectContaining({
        filters: { noneOf: ['security.jwt-authentication'] },
      }),
      expect.anything(),
    );

    const chip = within(
      screen.getByRole('grid', { name: 'Chosen filters' }),
    ).getByRole('row', { name: /Does not need/ });
    expect(chip).toHaveTextContent('Does not need: Check end-user tokens');
    await userEvent.click(within(chip).getByRole('button'));
    await waitFor(() => expect(address()).toBe(''));
  });

  it('filters by the verdict of a mesh', async () => {
    renderExplorer('?offset=50');
    await table();
    await userEvent.click(
      screen.getByRole('button', { name: 'Linkerd: Blocked, 11 services' }),
    );
    await waitFor(() => expect(address()).toBe('?verdict=linkerd:blocked'));
    expect(
      screen.getByRole('button', { name: 'Linkerd: Blocked, 11 services' }),
    ).toHaveAttribute('aria-pressed', 'true');
  });

  it('shows a few owners, more on demand, and finds others in the backend', async () => {
    const { getFacet } = renderExplorer('?owner=group:default/team-gone');
    await table();
    const owners = within(facet('Owner'));
    expect(owners.getAllByRole('checkbox')).toHaveLength(8);
    expect(owners.getAllByRole('checkbox')[0]).toBeChecked();
    await userEvent.click(owners.getByRole('button', { name: 'Show 5 more' }));
    expect(owners.getAllByRole('checkbox')).toHaveLength(13);
    expect(
      owners.getByText('12 of 80, search to find the others'),
    ).toBeInTheDocument();
    await userEvent.type(
      owners.getByRole('searchbox', { name: 'Search in “Owner”' }),
      'found',
    );
    const found = await owners.findByRole('checkbox', {
      name: /^team-found 4 services/,
    });
    expect(getFacet).toHaveBeenLastCalledWith(
      'owner',
      { owner: ['group:default/team-gone'] },
      { contains: 'found', limit: 50, signal: expect.any(AbortSignal) },
    );
    await userEvent.click(found);
    expect(address()).toBe(
      '?owner=group:default/team-gone&owner=group:default/team-found',
    );
  });

  it('opens a closed facet', async () => {
    renderExplorer();
    const status = await openFacet('Status');
    await userEvent.click(
      await status.findByRole('checkbox', { name: /^Assessed 3 services/ }),
    );
    await waitFor(() => expect(address()).toBe('?status=assessed'));
  });

  it('waits for typing to pause, and leaves no trace in the history', async () => {
    const { getServices } = renderExplorer('?owner=group:default/a');
    await table();
    const search = screen.getByRole('searchbox', { name: /Search services/ });
    for (const value of ['o', 'or', 'ord']) {
      fireEvent.change(search, { target: { value } });
    }
    await waitFor(() =>
      expect(address()).toBe('?owner=group:default/a&text=ord'),
    );
    expect(getServices).toHaveBeenCalledTimes(2);
    await userEvent.click(screen.getByText('browser back'));
    expect(address()).toBe('?owner=group:default/a&text=ord');
  });

  it('clears all at once', async () => {
    renderExplorer('?owner=group:default/a&text=x&sort=owner');
    await table();
    await userEvent.click(screen.getByRole('button', { name: 'Clear all' }));
    await waitFor(() => expect(address()).toBe('?sort=owner'));
    expect(
      screen.getByRole('searchbox', { name: /Search services/ }),
    ).toHaveValue('');
  });
});

describe('when there is nothing to list', () => {
  it('says which filter to drop, those first that show most', async () => {
    const getServices = jest.fn(async ({ filters = {} }: ServiceQuery) => {
      if (!filters.owner) {
        return listOf([], { total: 3 });
      }
      return listOf([], { total: filters.allOf ? 0 : 120 });
    });
    renderExplorer('?allOf=security.mtls&owner=group:default/a&type=service', {
      getServices,
    });
    expect(
      await screen.findByText('No service passes these filters'),
    ).toBeInTheDocument();
    const advice = await screen.findAllByRole('button', { name: /^Drop/ });
    expect(advice.map(({ textContent }) => textContent)).toEqual([
      'Drop Needs: Encrypt traffic between services',
      'Drop Owner: a',
    ]);
    expect(screen.getByText('120 services')).toBeInTheDocument();
    expect(getServices).toHaveBeenCalledTimes(4);
    await userEvent.click(advice[0]);
    await waitFor(() =>
      expect(address()).toBe('?owner=group:default/a&type=service'),
    );
  });

  it('says that nothing was read yet, or that there is nothing to see', async () => {
    renderExplorer('', {
      getServices: async () => listOf([], { freshness: {} }),
    });
    expect(
      await screen.findByText('Nothing has been read yet'),
    ).toBeInTheDocument();
  });

  it('leads back from a page behind the last one', async () => {
    renderExplorer('?offset=500', {
      getServices: async () => listOf([], { total: 40, offset: 500 }),
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Go to the first page' }),
    );
    await waitFor(() => expect(address()).toBe(''));
  });
});

describe('when something is wrong', () => {
  it('says what of the address is not known, whatever stands in it', async () => {
    const error = await failure(
      400,
      'The query parameter "allOf" names the feature "<img src=x onerror=alert(1)>", which the edition 2026-11 does not know',
    );
    renderExplorer(
      `?allOf=${encodeURIComponent(
        '<img src=x onerror=alert(1)>',
      )}&text=${'x'.repeat(10_000)}&size=12`,
      {
        getServices: async () => {
          throw error;
        },
      },
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /The address asks for something that is not known.*names the feature "<img/,
    );
    expect(document.querySelector('img[src="x"]')).toBeNull();
    expect(
      screen.getByText('The page size “12”: it can be 20, 50, 100.'),
    ).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Clear all filters' }),
    );
    await waitFor(() => expect(address()).toBe(''));
  });

  it('keeps the rows with their age when the backend fails, and tries again', async () => {
    const getServices = jest
      .fn()
      .mockResolvedValueOnce(listOf([service('orders', { title: 'Orders' })]))
      .mockRejectedValueOnce(new Error('The backend went away'))
      .mockResolvedValue(listOf([service('found', { title: 'Found' })]));
    renderExplorer('', { getServices });
    await userEvent.click(
      within(await table()).getByRole('columnheader', { name: /Owner/ }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The list of services could not be loaded',
    );
    expect(
      screen.getByText(
        'The list below is the last one that could be loaded, just now.',
      ),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Orders' })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('link', { name: 'Found' }),
    ).toBeInTheDocument();
  });

  it('says that the reader may not see services', async () => {
    const error = await failure(403, 'Unauthorized');
    renderExplorer('', {
      getServices: async () => {
        throw error;
      },
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'You may not see the assessments of services',
    );
  });

  it('tells what keeps the list from being up to date', async () => {
    renderExplorer('', {
      getServices: async () =>
        listOf([service('orders')], {
          freshness: {
            checkedAt: new Date().toISOString(),
            problem: {
              kind: 'catalog',
              message: 'The catalog answered 503.',
              since: '2026-11-23T00:00:00.000Z',
            },
          },
        }),
    });
    expect(
      await screen.findByText(
        'The catalog answered 503. What you see is the last that was read, just now.',
      ),
    ).toBeInTheDocument();
  });
});

describe('comparing', () => {
  it('opens what is selected side by side, and Escape closes it', async () => {
    renderExplorer();
    await select(/Orders/);
    expect(screen.getByRole('button', { name: 'Compare 1' })).toBeDisabled();
    await select(/payments/);
    await userEvent.click(screen.getByRole('button', { name: 'Compare 2' }));
    const dialog = await screen.findByRole('dialog', {
      name: '2 services side by side',
    });
    expect(address()).toBe(
      '?compare=component:default/orders&compare=component:default/payments',
    );
    const row = await within(dialog).findByRole('row', {
      name: /Check end-user tokens/,
    });
    expect(
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['required', '–not needed']);
    expect(await axe(dialog)).toHaveNoViolations();

    await userEvent.click(
      within(dialog).getByRole('switch', { name: 'Only differences' }),
    );
    expect(
      within(dialog).queryByRole('row', { name: /Encrypt traffic/ }),
    ).not.toBeInTheDocument();

    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(address()).toBe(''));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('opens from the address, and says which service it did not find', async () => {
    renderExplorer(
      '?compare=component:default/orders&compare=component:default/gone',
    );
    const dialog = await screen.findByRole('dialog');
    expect(
      await within(dialog).findByText(
        'Not found, or you may not see it: component:default/gone',
      ),
    ).toBeInTheDocument();
    expect(
      within(dialog).getByRole('link', { name: 'Orders' }),
    ).toBeInTheDocument();
  });

  it('compares no more than six', async () => {
    renderExplorer('', {
      getServices: async () =>
        listOf(Array.from({ length: 7 }, (_, index) => service(`s${index}`))),
    });
    await userEvent.click(
      within(await table()).getByRole('checkbox', { name: 'Select all' }),
    );
    expect(
      screen.getByText('7 services selected. At most 6 can be compared.'),
    ).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Compare 7' })).toBeDisabled();
  });
});

describe('views', () => {
  it('opens one of those to start with', async () => {
    renderExplorer();
    await table();
    await userEvent.click(screen.getByRole('button', { name: 'Views' }));
    await userEvent.click(
      await screen.findByRole('menuitem', {
        name: 'Ready for Istio Ambient, not in it',
      }),
    );
    await waitFor(() =>
      expect(address()).toBe(
        '?verdict=istio-ambient:ready&notEnrolled=istio-ambient',
      ),
    );
  });

  it('saves what is shown, opens it, renames and deletes it', async () => {
    const storage = mockApis.storage();
    renderExplorer('?owner=group:default/a&offset=50', {}, storage);
    await table();
    const open = () =>
      userEvent.click(screen.getByRole('button', { name: 'Views' }));
    await open();
    await userEvent.click(
      await screen.findByRole('menuitem', { name: 'Save this view' }),
    );
    await userEvent.type(
      await screen.findByRole('textbox', { name: 'Name' }),
      'Mine{Enter}',
    );
    await waitFor(() =>
      expect(
        storage.forBucket('mesh-readiness').snapshot('explorer.views').value,
      ).toEqual([{ name: 'Mine', query: 'owner=group%3Adefault%2Fa' }]),
    );

    await userEvent.click(screen.getByRole('button', { name: 'Clear all' }));
    await open();
    await userEvent.click(
      await screen.findByRole('menuitem', { name: 'Mine' }),
    );
    await waitFor(() => expect(address()).toBe('?owner=group:default/a'));

    await open();
    await userEvent.click(
      await screen.findByRole('menuitem', { name: 'Rename or delete views' }),
    );
    const name = await screen.findByRole('textbox', {
      name: 'Name of the view “Mine”',
    });
    await userEvent.clear(name);
    await userEvent.type(name, 'Ours{Enter}');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Delete Ours' }),
    );
    expect(
      await screen.findByText('You have saved no view yet.'),
    ).toBeInTheDocument();
  });
});

describe('CSV', () => {
  it('asks for exactly what is shown', async () => {
    URL.createObjectURL = jest.fn(() => 'blob:x');
    URL.revokeObjectURL = jest.fn();
    const { getServicesCsv } = renderExplorer(
      '?text=ord&sort=owner&order=desc&offset=50&column=verdicts&column=topFinding',
    );
    await table();
    await userEvent.click(
      screen.getByRole('button', { name: 'Download these services as CSV' }),
    );
    await waitFor(() =>
      expect(getServicesCsv).toHaveBeenCalledWith(
        { filters: { text: ['ord'] }, sort: 'owner', order: 'desc' },
        ['entityRef', 'title', 'verdicts', 'topFinding', 'message'],
      ),
    );
    await waitFor(() => expect(URL.createObjectURL).toHaveBeenCalled());
  });
});
