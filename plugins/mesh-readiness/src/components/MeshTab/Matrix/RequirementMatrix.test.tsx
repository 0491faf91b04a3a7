import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Assessed, Edition } from 'backstage-plugin-mesh-readiness-common';
import { axe } from 'jest-axe';
import {
  doubtCase,
  newer,
  oldReleaseCase,
  overlaid,
  overlaidCase,
} from '../__testUtils__/newerServices';
import { observedCase } from '../__testUtils__/observedServices';
import { renderPart } from '../__testUtils__/renderPart';
import { RequirementMatrix } from './RequirementMatrix';

const renderMatrix = (
  assessment: Assessed,
  options: { edition?: Edition; onCell?: () => void } = {},
) =>
  renderPart(
    <RequirementMatrix
      assessment={assessment}
      edition={options.edition ?? newer}
      mesh="linkerd"
      onCell={options.onCell ?? (() => {})}
    />,
  );

/** The texts of a row, by the name of the mesh. */
const row = (name: RegExp) => {
  const meshes = screen
    .getAllByRole('columnheader')
    .slice(1)
    .map(({ textContent }) => textContent);
  const cells = within(screen.getByRole('row', { name })).getAllByRole('cell');
  return Object.fromEntries(
    cells.map(({ textContent }, index) => [meshes[index], textContent]),
  );
};

// What is visible takes jsdom its time.
jest.setTimeout(60_000);

describe('RequirementMatrix', () => {
  it('marks in a cell what is in doubt, in words', async () => {
    const { container } = await renderMatrix(doubtCase);
    expect(row(/^Limit the rate/)).toMatchObject({
      'Istio Ambient': expect.stringContaining('documents disagree'),
      Cilium: expect.stringContaining('not verified'),
      Linkerd: expect.not.stringMatching(/disagree|verified/),
    });
    expect(row(/HS512/).Cilium).toContain('inferred');
    expect(await axe(container)).toHaveNoViolations();
  });

  it('marks what Kubernetes objects meet already, and what has to be written anew', async () => {
    const { container } = await renderMatrix(observedCase);
    expect(row(/^Limit the rate/)).toMatchObject({
      'Istio (sidecar)': expect.stringContaining('In place'),
      Linkerd: expect.stringContaining('To do'),
    });
    expect(row(/^The CNI/)['Istio (sidecar)']).not.toContain('In place');
    expect(await axe(container)).toHaveNoViolations();
  });

  it('tells beneath the requirements what is to say about releases', async () => {
    const onCell = jest.fn();
    const { container } = await renderMatrix(oldReleaseCase, { onCell });
    expect(row(/^The release this is about/)).toEqual({
      'Istio Ambient': '1.26',
      'Istio (sidecar)': '1.31',
      Linkerd: '2.16 open source',
      Cilium: '1.20',
    });
    expect(row(/^A release without support/)).toEqual({
      'Istio Ambient':
        'To doIstio Ambient 1.26, which is in use, has been without support since 2025-12-22.',
      'Istio (sidecar)': 'Nothing to note',
      Linkerd: 'Nothing to note',
      Cilium: 'Nothing to note',
    });
    await userEvent.click(
      screen.getByRole('button', { name: /1.26, which is in use/ }),
    );
    expect(onCell).toHaveBeenCalledWith({
      subject: 'MR0601',
      mesh: 'istio-ambient',
    });
    expect(await axe(container)).toHaveNoViolations();
  });

  it('has no rows about releases when all are well', async () => {
    await renderMatrix(doubtCase);
    expect(
      screen.queryByRole('row', { name: /^The release/ }),
    ).not.toBeInTheDocument();
  });

  it('says who set an answer otherwise than the edition', async () => {
    await renderMatrix(overlaidCase, { edition: overlaid });
    expect(row(/^Encrypt/).Linkerd).toContain('set by Platform team');
    expect(row(/^Encrypt/).Cilium).not.toContain('set by');
  });
});
