import { renderInTestApp } from '@backstage/test-utils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { builtInEditions } from 'backstage-plugin-mesh-readiness-common';
import { axe } from 'jest-axe';
import { ResourceComparison } from './ResourceComparison';

const edition = builtInEditions.find(({ id }) => id === '2024-12')!;

const newer = builtInEditions.find(({ id }) => id === '2026-11')!;

const rows = () =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .slice(1)
    .map(row => Array.from(row.children, cell => cell.textContent!));

const type = async (label: string, value: string) => {
  const field = screen.getByRole('textbox', { name: label });
  await userEvent.clear(field);
  await userEvent.type(field, `${value}{Enter}`);
};

// What is visible takes jsdom its time.
jest.setTimeout(60_000);

describe('ResourceComparison', () => {
  it('starts from the reference size, least first, with savings against the sidecar', async () => {
    const { container } = await renderInTestApp(
      <ResourceComparison edition={edition} />,
    );
    expect(rows()).toEqual([
      [
        '1Istio Ambient',
        '0.15 CPUquoted · 98.5 % less than Istio (sidecar)',
        '300 Miquoted · 97.7 % less than Istio (sidecar)',
      ],
      [
        '2Cilium',
        '0.3 CPUquoted · 97 % less than Istio (sidecar)',
        '768 Miquoted · 94 % less than Istio (sidecar)',
      ],
      [
        '3Linkerd',
        '2 CPUquoted · 80 % less than Istio (sidecar)',
        '2.9 Giquoted · 76.6 % less than Istio (sidecar)',
      ],
      [
        '4Istio (sidecar)',
        '10 CPUquoted · what the others are compared with',
        '12.5 Giquoted · what the others are compared with',
      ],
    ]);
    expect(
      screen.getByRole('table', {
        name: 'CPU and memory of each mesh for 100 pods on 3 nodes, least first',
      }),
    ).toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('starts from the size of a service and marks the recommended mesh', async () => {
    await renderInTestApp(
      <ResourceComparison
        edition={edition}
        size={{ pods: 12, nodes: 3, podsKnown: true, nodesKnown: true }}
        highlight={['istio-ambient']}
      />,
    );
    expect(
      screen.getByText('This service runs 12 pods on 3 nodes.'),
    ).toBeInTheDocument();
    expect(rows()[0]).toEqual([
      '1Istio AmbientRecommended',
      '0.15 CPUquoted · 87.5 % less than Istio (sidecar)',
      '300 Miquoted · 80.5 % less than Istio (sidecar)',
    ]);
  });

  it('says which number is an assumption', async () => {
    await renderInTestApp(
      <ResourceComparison
        edition={edition}
        size={{ pods: 12, nodes: 3, podsKnown: true, nodesKnown: false }}
      />,
    );
    expect(
      screen.getByText(/The number of nodes is an assumption/),
    ).toBeInTheDocument();
  });

  it('computes anew for other numbers, says "more" where it is more, and goes back', async () => {
    await renderInTestApp(<ResourceComparison edition={edition} />);
    const reset = screen.getByRole('button', {
      name: 'Back to 100 pods on 3 nodes',
    });
    expect(reset).toBeDisabled();

    await type('Pods', '1');
    expect(rows().find(([name]) => name === '4Cilium')).toEqual([
      '4Cilium',
      '0.3 CPUquoted · 200 % more than Istio (sidecar)',
      '768 Miquoted · 500 % more than Istio (sidecar)',
    ]);
    await type('Nodes', '2');
    expect(rows().find(([name]) => name === '3Istio Ambient')).toEqual([
      '3Istio Ambient',
      '0.1 CPUquoted · the same as Istio (sidecar)',
      '200 Miquoted · 56.3 % more than Istio (sidecar)',
    ]);

    await userEvent.click(reset);
    expect(rows()[0][1]).toBe(
      '0.15 CPUquoted · 98.5 % less than Istio (sidecar)',
    );
  });

  it('shows formula, basis and source on demand', async () => {
    const { container } = await renderInTestApp(
      <ResourceComparison edition={edition} />,
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'How this is computed' }),
    );
    const ambient = screen
      .getByRole('heading', { name: 'Istio Ambient' })
      .closest('section')!;
    expect(ambient).toHaveTextContent('CPU: 3 nodes × 50m = 150m');
    expect(ambient).toHaveTextContent('Memory: 3 nodes × 100Mi = 300Mi');
    expect(ambient).toHaveTextContent(
      'ztunnel, on every node: 50m CPU and 100 Mi. As quoted by',
    );
    expect(ambient).toHaveTextContent(
      'Istio Ambient Part 7: Istio vs Linkerd vs Cilium',
    );
    expect(await axe(container)).toHaveNoViolations();
  });

  it('says of the figures of a newer edition what they are, and what documents state beside them', async () => {
    const { container } = await renderInTestApp(
      <ResourceComparison edition={newer} withRanges />,
    );
    expect(
      Object.fromEntries(rows().map(([name, cpu]) => [name.slice(1), cpu])),
    ).toEqual({
      'Istio Ambient':
        '0.9 CPUrequested by default · 91 % less than Istio (sidecar)',
      Cilium: '0.3 CPUquoted · 97 % less than Istio (sidecar)',
      Linkerd: '10 CPUrequested by default · the same as Istio (sidecar)',
      'Istio (sidecar)':
        '10 CPUrequested by default · what the others are compared with',
    });
    await userEvent.click(
      screen.getByRole('button', { name: 'What documents state beside it' }),
    );
    expect(
      screen.getByRole('heading', { name: 'Linkerd' }).closest('section'),
    ).toHaveTextContent(
      'Each pod: nothing. What the chart requests for the proxy by default, which is not what it takes.',
    );
    expect(
      screen.getByRole('heading', { name: 'Istio Ambient' }).closest('section'),
    ).toHaveTextContent('Each node: 0.06 vCPU, 12 MB. ztunnel, measured at');
    expect(await axe(container)).toHaveNoViolations();
  });
});
