import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Assessed, Edition } from 'backstage-plugin-mesh-readiness-common';
import { axe } from 'jest-axe';
import {
  newer,
  noMeshCase,
  oldReleaseCase,
  rateLimitBeforeCase,
  rateLimitCase,
  upgradeCase,
} from '../__testUtils__/newerServices';
import { renderPart } from '../__testUtils__/renderPart';
import { edition as older } from '../__testUtils__/services';
import { MeshCards } from './MeshCards';

const renderCards = (
  assessment: Assessed,
  options: { mesh: string; edition?: Edition; onMesh?: () => void },
) =>
  renderPart(
    <MeshCards
      assessment={assessment}
      edition={options.edition ?? newer}
      mesh={options.mesh}
      onMesh={options.onMesh ?? (() => {})}
    />,
  );

const card = (name: RegExp) => screen.getByRole('radio', { name });

// What is visible takes jsdom its time.
jest.setTimeout(60_000);

describe('MeshCards', () => {
  it('says which release and distribution an answer is for, and whether the cluster has it', async () => {
    await renderCards(oldReleaseCase, { mesh: 'linkerd' });
    expect(card(/^Linkerd ?Installed: 2.16 open source/)).toBeInTheDocument();
    expect(card(/^Istio Ambient ?Installed: 1.26/)).toBeInTheDocument();
    expect(card(/^Istio \(sidecar\) ?Release 1.31/)).not.toHaveAccessibleName(
      /Installed/,
    );
  });

  it('says what an upgrade would make of a mesh', async () => {
    await renderCards(upgradeCase, { mesh: 'linkerd' });
    expect(
      card(/^Linkerd .*Blocked ?1 blocker ?After an upgrade to 2.20: Ready/),
    ).toBeInTheDocument();
    expect(card(/^Istio Ambient/)).not.toHaveAccessibleName(/upgrade/);
  });

  it('keeps the cards in line where an edition names no release, and names none where it names none at all', async () => {
    const [first, ...rest] = rateLimitBeforeCase.evaluations;
    const { unmount } = await renderCards(
      {
        ...rateLimitBeforeCase,
        evaluations: [{ ...first, release: '1.24' }, ...rest],
      },
      { mesh: 'linkerd', edition: older },
    );
    expect(card(/^Linkerd No release named/)).toBeInTheDocument();
    unmount();
    await renderCards(rateLimitBeforeCase, { mesh: 'linkerd', edition: older });
    expect(card(/^Linkerd Blocked/)).toBeInTheDocument();
  });

  it('says of CPU and memory what they are', async () => {
    await renderCards(rateLimitCase, { mesh: 'linkerd' });
    expect(card(/^Linkerd/)).toHaveAccessibleName(/requested by default/);
    expect(card(/^Cilium/)).toHaveAccessibleName(/quoted/);
  });

  it('recommends none when no mesh is needed', async () => {
    await renderCards(noMeshCase, { mesh: 'istio-ambient' });
    expect(screen.getAllByRole('radio')).toHaveLength(4);
    expect(screen.queryByText(/Recommended|Possible/)).not.toBeInTheDocument();
  });

  it('carries what an older edition said, and tells all of it on demand', async () => {
    const { container } = await renderCards(rateLimitCase, { mesh: 'linkerd' });
    expect(card(/^Linkerd/)).toHaveAccessibleDescription(
      '2024-12 said Blocked: Linkerd does not limit the rate of requests in each proxy. Since 2.17: Linkerd limits the rate of requests in each proxy.',
    );
    await userEvent.click(
      screen.getByText('What 2024-12 says otherwise about Linkerd: 1 answer'),
    );
    const change = screen.getByText('Limit the rate of requests in each proxy')
      .parentElement!;
    expect(
      within(change)
        .getAllByRole('definition')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Blocker Linkerd does not limit the rate of requests in each proxy.',
      expect.stringMatching(/^Worth knowing Linkerd limits the rate/),
    ]);
    expect(screen.getByText('2024-12')).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: /^What changed between the editions/ }),
    ).toHaveAttribute('href', '/mesh-readiness/what-changed?mesh=linkerd');
    expect(await axe(container)).toHaveNoViolations();
  });

  it('carries what a newer edition says while the older one is shown', async () => {
    await renderCards(rateLimitBeforeCase, { mesh: 'linkerd', edition: older });
    expect(
      await screen.findAllByText(
        '2026-11 says Ready: Linkerd limits the rate of requests in each proxy. Since 2.17.',
      ),
    ).not.toHaveLength(0);
  });

  it('leaves a mesh without mark about which both editions agree', async () => {
    await renderCards(noMeshCase, { mesh: 'linkerd' });
    expect(card(/^Linkerd/)).not.toHaveAccessibleDescription();
    expect(screen.queryByText(/says otherwise/)).not.toBeInTheDocument();
  });

  it('chooses the mesh whose card is pressed', async () => {
    const onMesh = jest.fn();
    await renderCards(rateLimitCase, { mesh: 'linkerd', onMesh });
    await userEvent.click(card(/^Cilium/));
    expect(onMesh).toHaveBeenCalledWith('cilium');
  });
});
