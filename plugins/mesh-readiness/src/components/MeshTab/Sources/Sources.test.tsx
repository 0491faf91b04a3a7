import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { SourceReport } from 'backstage-plugin-mesh-readiness-common';
import { axe } from 'jest-axe';
import { newer } from '../__testUtils__/newerServices';
import {
  guessReport,
  notLinkedReport,
  observedCase,
  unreadFinding,
  unreadReport,
} from '../__testUtils__/observedServices';
import { renderPart } from '../__testUtils__/renderPart';
import { Sources } from './Sources';

const mockCopy = jest.fn();
jest.mock('react-use/esm/useCopyToClipboard', () => ({
  __esModule: true,
  default: () => [{}, mockCopy],
}));

jest.setTimeout(60_000);

const renderSources = async (
  reports: SourceReport[],
  findings = [unreadFinding],
) => {
  const { container } = await renderPart(
    <Sources
      assessment={{
        profile: { ...observedCase.profile, reports },
        findings,
      }}
      edition={newer}
    />,
  );
  expect(await axe(container)).toHaveNoViolations();
};

const items = () =>
  within(screen.getByRole('list', { name: 'What we looked at' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

describe('Sources', () => {
  it('says what each source looked at and what came of it', async () => {
    await renderSources([
      { source: 'annotations', status: 'read', looked: ['annotations of a'] },
      { source: 'owner', status: 'nothing', looked: [] },
      {
        source: 'openapi',
        status: 'failed',
        looked: ['definition of b', 'definition of c'],
        message: 'The definition is not YAML',
      },
      {
        source: 'kubernetes',
        status: 'stale',
        looked: ['Deployment default/orders in prod-eu'],
      },
      {
        source: 'manifests',
        status: 'read',
        looked: ['deploy/orders.yaml'],
      },
    ]);
    expect(items()).toEqual([
      'annotations of a: Read',
      'owner: Nothing found',
      'definition of b, definition of c: The definition is not YAML',
      'Deployment default/orders in prod-eu: Could not be read; its last good answer is used',
      'deploy/orders.yaml: from files Read',
    ]);
  });

  it('makes a result of its own of what is not linked: what was looked for, and what to add, ready to copy', async () => {
    await renderSources([notLinkedReport]);
    expect(items()[0]).toMatch(
      /^Objects in clusters Not linkedNo workload of prod-eu carries the label or the name\.Looked for:.*Add this to its catalog-info\.yaml to link it:metadata:/,
    );
    expect(
      within(screen.getByRole('list', { name: 'Looked for:' }))
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(notLinkedReport.looked);
    await userEvent.click(
      screen.getByRole('button', { name: 'Copy what links it' }),
    );
    expect(mockCopy).toHaveBeenCalledWith(notLinkedReport.add);
  });

  it('marks a link by name as a guess, and says what makes it sure', async () => {
    await renderSources([guessReport]);
    expect(items()).toEqual([
      expect.stringMatching(
        /^Deployment default\/orders in prod-eu: Linked by name, a guess The name fits, .*to make it sure:metadata:/,
      ),
    ]);
    await userEvent.click(
      screen.getByRole('button', { name: 'Copy what makes it sure' }),
    );
    expect(mockCopy).toHaveBeenCalledWith(guessReport.add);
  });

  it('lets a source say itself what is guessed, and tells long places apart', async () => {
    await renderSources([
      {
        ...guessReport,
        looked: ['Deployment a, Deployment b in prod-eu', 'Pod c in prod-us'],
        message: 'Deployment a was found by its name alone.',
      },
    ]);
    expect(items()[0]).toMatch(
      /^Deployment a, Deployment b in prod-eu; Pod c in prod-us: Linked by name, a guess Deployment a was found by its name alone\.Add this to/,
    );
  });

  it('shows the first of many things that were looked for', async () => {
    await renderSources([
      {
        ...notLinkedReport,
        looked: [1, 2, 3, 4, 5, 6, 7].map(n => `way ${n}`),
      },
    ]);
    expect(screen.getByText('way 5')).toBeVisible();
    expect(screen.getByText('way 6')).not.toBeVisible();
    await userEvent.click(screen.getByText('Show 2 more places'));
    expect(screen.getByText('way 6')).toBeVisible();
  });

  it('says what to add where a source failed for want of it', async () => {
    await renderSources([
      {
        source: 'kubernetes',
        status: 'failed',
        looked: [],
        message: 'The selector "app=" cannot be read.',
        add: 'app=orders',
      },
    ]);
    expect(items()).toEqual([
      'kubernetes: The selector "app=" cannot be read.Add this to its catalog-info.yaml:app=orders',
    ]);
  });

  it('lists the kinds that could not be read by cluster and reason, as unknown and never as none', async () => {
    await renderSources([unreadReport]);
    const kinds = screen.getByRole('list', {
      name: /^Unknown for these kinds, because they could not be read: MR0010/,
    });
    expect(
      within(kinds)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent?.trim()),
    ).toEqual([
      'The portal may not read in prod-eu: EnvoyFilter (networking.istio.io). envoyfilters.networking.istio.io is forbidden.',
      'Failed in prod-us, and will be tried again: Namespace. The cluster did not answer in time.',
    ]);
    const missing = screen.getByText(
      'Server (policy.linkerd.io), HTTPRoute (policy.linkerd.io)',
    );
    expect(missing).not.toBeVisible();
    await userEvent.click(
      screen.getByText('Unknown for 2 kinds that prod-eu does not have'),
    );
    expect(missing).toBeVisible();
    expect(screen.getByRole('link', { name: 'MR0010' })).toHaveAttribute(
      'href',
      '/mesh-readiness/rules/MR0010',
    );
  });

  it('is not there where nobody says what was read', async () => {
    await renderSources([]);
    expect(screen.queryByRole('heading')).not.toBeInTheDocument();
  });
});
