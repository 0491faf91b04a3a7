import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Provenance } from 'backstage-plugin-mesh-readiness-common';
import { axe } from 'jest-axe';
import { filter, seenIn, tokenCheck } from '../__testUtils__/observedServices';
import { renderPart } from '../__testUtils__/renderPart';
import { provenance } from '../__testUtils__/services';
import { PlaceList } from './PlaceList';

const mockCopy = jest.fn();
jest.mock('react-use/esm/useCopyToClipboard', () => ({
  __esModule: true,
  default: () => [{}, mockCopy],
}));

jest.setTimeout(60_000);

const itemsOf = async (...places: Provenance[]) => {
  const { container } = await renderPart(<PlaceList places={places} />);
  expect(await axe(container)).toHaveNoViolations();
  return screen
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent?.trim());
};

describe('PlaceList', () => {
  it('tells entity, field and text of what the catalog says', async () => {
    expect(
      await itemsOf(provenance('system', 'jwt', { field: 'metadata.name' })),
    ).toEqual(['System shop Declaredmetadata.namejwt']);
  });

  it('tells object, field and cluster of what was seen, and copies them in one line', async () => {
    expect(
      await itemsOf(seenIn(tokenCheck, 'spec.jwtRules[0]', { raw: 'x' })),
    ).toEqual([
      'RequestAuthentication default/frontend, spec.jwtRules[0] in prod-eu Observedx',
    ]);
    await userEvent.click(
      screen.getByRole('button', {
        name: 'Copy RequestAuthentication default/frontend',
      }),
    );
    expect(mockCopy).toHaveBeenCalledWith(
      'RequestAuthentication default/frontend, spec.jwtRules[0] in prod-eu',
    );
  });

  it('tells files from clusters, and a guess from what is sure', async () => {
    expect(
      await itemsOf(
        seenIn(filter, 'spec'),
        seenIn(tokenCheck, 'spec', { basis: 'inferred' }),
      ),
    ).toEqual([
      'EnvoyFilter default/frontend-rate-limit, spec from files, deploy/rate-limit.yaml Inferred',
      'RequestAuthentication default/frontend, spec in prod-eu linked by name, a guess',
    ]);
  });

  it('says nothing of a place that the reader may not see', async () => {
    expect(
      await itemsOf(
        provenance('workload', '', {
          hidden: true,
          raw: undefined,
          basis: 'observed',
        }),
      ),
    ).toEqual(['an entity you may not read Observed']);
  });

  it('shows three of many places, and the others on demand', async () => {
    const places = [0, 1, 2, 3, 4].map(index =>
      seenIn({ ...tokenCheck, name: `check-${index}` }, 'spec'),
    );
    await renderPart(<PlaceList places={places} />);
    expect(screen.getByText('Show 2 more places')).toBeInTheDocument();
    expect(screen.getByText(/check-2/)).toBeVisible();
    expect(screen.getByText(/check-4/)).not.toBeVisible();
    await userEvent.click(screen.getByText('Show 2 more places'));
    expect(screen.getByText(/check-4/)).toBeVisible();
  });

  it('names an object once, with every field of it that was read', async () => {
    expect(
      await itemsOf(
        seenIn(tokenCheck, 'spec.jwtRules[0]', { raw: 'a' }),
        seenIn(tokenCheck, 'spec.jwtRules[1]', { raw: 'b' }),
      ),
    ).toEqual([
      'RequestAuthentication default/frontend in prod-eu Observedspec.jwtRules[0]aspec.jwtRules[1]b',
    ]);
  });
});
