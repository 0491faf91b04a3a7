import { Route, Routes, useLocation } from 'react-router-dom';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { builtInEditions } from 'backstage-plugin-mesh-readiness-common';
import { axe } from 'jest-axe';
import { meshReadinessApiRef, type MeshReadinessApi } from '../../api';
import { rootRouteRef } from '../../routes';
import { WhatChangedPage } from './WhatChangedPage';

jest.setTimeout(30_000);

const editionOf = (wanted: string) => {
  const found = builtInEditions.find(({ id }) => id === wanted);
  if (!found) {
    throw new Error(`There is no edition ${wanted}`);
  }
  return found;
};

const editions = ['2026-11', '2024-12'].map(id => ({
  id,
  date: editionOf(id).date,
  title: '',
  summary: '',
  isDefault: id === '2026-11',
}));

const Address = () => {
  const { pathname, search } = useLocation();
  return <output data-testid="address">{`${pathname}${search}`}</output>;
};

const render = (query = '', overrides: Partial<MeshReadinessApi> = {}) => {
  const api: Partial<MeshReadinessApi> = {
    getEdition: async (id = '2026-11') => editionOf(id),
    getEditions: async () => editions,
    ...overrides,
  };
  return renderInTestApp(
    <TestApiProvider apis={[[meshReadinessApiRef, api]]}>
      <Routes>
        <Route
          path="/mesh-readiness/what-changed"
          element={<WhatChangedPage />}
        />
      </Routes>
      <Address />
    </TestApiProvider>,
    {
      routeEntries: [`/mesh-readiness/what-changed${query}`],
      mountedRoutes: { '/mesh-readiness': rootRouteRef },
    },
  );
};

const claims = () =>
  screen.getAllByRole('heading', { level: 4 }).map(each => each.textContent);

describe('WhatChangedPage', () => {
  it('lists all corrections by what has become of them', async () => {
    const { container } = await render();
    expect(
      screen.getByText('What changed from 2024-12 to 2026-11'),
    ).toBeInTheDocument();
    expect(screen.getByText('30 of 30 corrections')).toBeInTheDocument();
    expect(
      screen
        .getAllByRole('heading', { level: 3 })
        .map(heading => heading.textContent),
    ).toEqual([
      'Wrong from the start 8',
      'No document bears it out 6',
      'Said too broadly 8',
      'Overtaken since 4',
      'An opinion 1',
      'Still true 3',
    ]);
    expect(claims()).toHaveLength(30);
    expect(await axe(container)).toHaveNoViolations();
  });

  it('tells of a claim what became of it, what documents say, and of what', async () => {
    await render();
    const entry = screen.getByRole('article', {
      name: 'Linkerd has no rate limiting.',
    });
    expect(entry).toHaveTextContent(
      'Edition 2024-12 saidLinkerd has no rate limiting.wrong already in 2024Linkerd',
    );
    expect(entry).toHaveTextContent(
      'Documents sayLocal limits for HTTP came with HTTPLocalRateLimitPolicy in 2.17',
    );
    expect(
      within(entry)
        .getAllByRole('link', { name: /rate|limit/i })
        .map(link => link.getAttribute('href')),
    ).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^\/mesh-readiness\/rules\/MR\d{4}$/),
      ]),
    );
    await userEvent.click(within(entry).getByText('3 sources'));
    expect(
      within(within(entry).getByRole('list', { name: 'Sources' })).getAllByRole(
        'link',
      ),
    ).toHaveLength(3);
    expect(
      within(entry).getByRole('list', { name: 'Sources' }),
    ).toHaveTextContent(/read 2026-\d\d-\d\d/);
  });

  it('says of a claim that was not checked that it was not', async () => {
    await render();
    expect(
      screen.getByRole('article', { name: 'Cilium has rate limiting.' }),
    ).toHaveTextContent(
      'not verified That there is no API was verified, a working configuration was not.',
    );
  });

  it('filters by mesh, kind and words, and keeps the filters in the address', async () => {
    await render('?mesh=linkerd');
    expect(screen.getByRole('radio', { name: 'Linkerd' })).toBeChecked();
    expect(screen.getByText('10 of 30 corrections')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('radio', { name: 'Cilium' }));
    await userEvent.type(screen.getByRole('searchbox'), 'hubble');
    expect(claims()).toEqual(['Cilium traces with Hubble.']);
    expect(screen.getByTestId('address')).toHaveTextContent(
      '/mesh-readiness/what-changed?mesh=cilium&q=hubble',
    );
  });

  it('says how to get out of an empty result', async () => {
    await render('?q=teleport&kind=holds&mesh=cilium');
    await userEvent.click(
      screen.getByRole('button', { name: 'Show all corrections' }),
    );
    expect(screen.getByText('30 of 30 corrections')).toBeInTheDocument();
    expect(screen.getByTestId('address')).toHaveTextContent(
      /^\/mesh-readiness\/what-changed$/,
    );
  });

  it('puts the statements of both editions side by side', async () => {
    const { container } = await render('?view=differences&mesh=linkerd');
    const table = await screen.findByRole('table', {
      name: 'Support that 2024-12 and 2026-11 state otherwise',
    });
    const row = within(table)
      .getByRole('link', { name: 'Limit the rate of requests' })
      .closest('tr')!;
    expect(
      Array.from(row.querySelectorAll('td'), cell => cell.textContent),
    ).toEqual([
      expect.stringMatching(/^None/),
      expect.stringMatching(/^(Basic|Partial)/),
    ]);
    expect(within(table).queryByText('Cilium')).not.toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('counts more differences when words count too', async () => {
    await render('?view=differences');
    const count = async () =>
      Number(
        /^(\d+)/.exec(
          (await screen.findByText(/statements differ$/)).textContent!,
        )![1],
      );
    const byLevel = await count();
    await userEvent.click(
      screen.getByRole('switch', { name: 'Only where the level differs' }),
    );
    expect(await count()).toBeGreaterThan(byLevel);
    expect(screen.getByTestId('address')).toHaveTextContent('words=too');
  });

  it('names new features, rules and guidance, with both texts of the latter', async () => {
    await render('?view=differences');
    const features = await screen.findByRole('region', { name: 'Features' });
    expect(features).toHaveTextContent('New with 2026-11');
    expect(
      within(features).getByRole('link', {
        name: 'FIPS 140 cryptography',
      }),
    ).toHaveAttribute('href', '/mesh-readiness/rules/MR0404');
    const rules = screen.getByRole('region', { name: 'Rules' });
    await userEvent.click(
      within(rules).getByText('New with 2026-11', { selector: 'summary' }),
    );
    await userEvent.click(
      within(rules).getByText('Changed', { selector: 'summary' }),
    );
    expect(
      within(
        within(rules).getByRole('table', { name: 'New with 2026-11' }),
      ).getByRole('link', { name: 'MR0404' }),
    ).toBeInTheDocument();
    expect(
      within(within(rules).getByRole('table', { name: 'Changed' }))
        .getByRole('link', { name: 'MR0202' })
        .closest('tr'),
    ).toHaveTextContent(/what it says at .*None/);
    const guidance = screen.getByRole('region', { name: 'Guidance' });
    await userEvent.click(
      within(guidance).getByText(/^What facts decide/, { selector: 'summary' }),
    );
    expect(
      within(guidance).getByRole('table', { name: 'What facts decide' }),
    ).toHaveTextContent('The mesh must check JWTs.');
  });

  it('says that the oldest edition corrects none, and offers the newest', async () => {
    const { container } = await render('?edition=2024-12');
    expect(
      screen.getByText('Edition 2024-12 corrects no other'),
    ).toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
    await userEvent.click(
      screen.getByRole('button', { name: 'Show edition 2026-11' }),
    );
    expect(screen.getByText('30 of 30 corrections')).toBeInTheDocument();
    expect(screen.getByTestId('address')).toHaveTextContent(
      /^\/mesh-readiness\/what-changed$/,
    );
  });

  it('holds the place while it loads', async () => {
    const { container } = await render('', {
      getEdition: () => new Promise(() => {}),
    });
    expect(screen.getByText('Loading the editions')).toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('says what failed, and tries again', async () => {
    const getEdition = jest
      .fn<ReturnType<MeshReadinessApi['getEdition']>, [string?]>()
      .mockRejectedValueOnce(new Error('The backend does not answer'))
      .mockResolvedValue(editionOf('2026-11'));
    await render('', { getEdition });
    expect(screen.getByRole('alert')).toHaveTextContent(
      'The edition could not be loadedThe backend does not answer',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByText('30 of 30 corrections')).toBeInTheDocument();
  });

  it('says which edition it could not compare with', async () => {
    await render('?view=differences', {
      getEdition: async id => {
        if (id) {
          throw new Error('The backend does not answer');
        }
        return editionOf('2026-11');
      },
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The edition 2024-12 could not be loadedThe backend does not answer',
    );
  });
});
