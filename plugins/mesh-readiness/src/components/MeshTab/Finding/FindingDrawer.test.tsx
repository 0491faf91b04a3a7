import { screen, within } from '@testing-library/react';
import type { Assessed, Edition } from 'backstage-plugin-mesh-readiness-common';
import { axe } from 'jest-axe';
import {
  doubtCase,
  newer,
  oldReleaseCase,
  overlaid,
  overlaidCase,
} from '../__testUtils__/newerServices';
import { renderPart } from '../__testUtils__/renderPart';
import { FindingDrawer } from './FindingDrawer';

const openFinding = async (
  assessment: Assessed,
  subject: string,
  mesh: string,
  edition: Edition = newer,
) => {
  await renderPart(
    <FindingDrawer
      assessment={assessment}
      edition={edition}
      cell={{ subject, mesh }}
      onCell={() => {}}
    />,
  );
  return screen.findByRole('dialog');
};

const facts = (dialog: HTMLElement) => {
  const terms = within(dialog).getAllByRole('term');
  return Object.fromEntries(
    terms.map(term => [term.textContent, term.nextSibling!.textContent]),
  );
};

// What is visible takes jsdom its time.
jest.setTimeout(60_000);

describe('FindingDrawer', () => {
  it('tells in full what is in doubt, and when sources were published and read', async () => {
    const dialog = await openFinding(
      doubtCase,
      'traffic.rate-limiting.local',
      'istio-ambient',
    );
    expect(
      within(dialog).getByRole('list', { name: 'What is not sure' }),
    ).toHaveTextContent(/^documents disagree The waypoint page lists/);
    expect(facts(dialog)).toMatchObject({
      Support: 'None',
      Checked: 'against the cited documents',
    });
    expect(facts(dialog)).not.toHaveProperty('Documents disagree');
    expect(
      within(dialog).getAllByText(/, read 2026-\d\d-\d\d \(.+\)$/),
    ).not.toHaveLength(0);
    expect(await axe(dialog)).toHaveNoViolations();
  });

  it('tells since which release something holds, and how mature it is', async () => {
    const dialog = await openFinding(
      doubtCase,
      'traffic.rate-limiting.local',
      'linkerd',
    );
    expect(facts(dialog)).toMatchObject({
      Support: 'Basic',
      Since: expect.stringMatching(/^release 2.17\. /),
      How: expect.stringMatching(/^HTTPLocalRateLimitPolicy/),
    });
    expect(
      within(dialog).queryByText('What is not sure'),
    ).not.toBeInTheDocument();
  });

  it('offers the manifest of what is to do, filled in', async () => {
    const dialog = await openFinding(
      doubtCase,
      'traffic.rate-limiting.local',
      'linkerd',
    );
    const manifest = within(dialog).getByText('Manifest');
    expect(manifest.closest('details')).toHaveTextContent(
      /kind: HTTPLocalRateLimitPolicy/,
    );
  });

  it('tells of a release what is known, and nothing about support', async () => {
    const dialog = await openFinding(oldReleaseCase, 'MR0601', 'istio-ambient');
    expect(dialog).toHaveAccessibleName(
      'A release without support on Istio Ambient',
    );
    expect(dialog).toHaveTextContent(
      'Istio Ambient 1.26, which is in use, has been without support since 2025-12-22.',
    );
    expect(facts(dialog)).toMatchObject({
      Release: '1.26',
      'End of support': '2025-12-22',
      'Supports Kubernetes': '1.29 to 1.33',
    });
    expect(
      within(dialog).queryByRole('button', { name: /^The same on/ }),
    ).not.toBeInTheDocument();
    expect(await axe(dialog)).toHaveNoViolations();
  });

  it('shows both values where an overlay says otherwise, and who set it', async () => {
    const dialog = await openFinding(
      overlaidCase,
      'security.mtls',
      'linkerd',
      overlaid,
    );
    const note = within(dialog).getByText(
      'Set by “What holds at Acme” (Platform team, 2026-11-01). Nobody may write Envoy filters. The edition itself says:',
    );
    expect(facts(note.parentElement!)).toMatchObject({ Support: 'Full' });
    expect(within(dialog).getByText('Policy of Acme')).toBeInTheDocument();
    expect(await axe(dialog)).toHaveNoViolations();
  });

  it('stays closed for what there is not', async () => {
    await renderPart(
      <FindingDrawer
        assessment={doubtCase}
        edition={newer}
        cell={{ subject: 'MR0601', mesh: 'linkerd' }}
        onCell={() => {}}
      />,
    );
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});
