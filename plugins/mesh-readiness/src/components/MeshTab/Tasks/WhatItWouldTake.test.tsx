import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Assessed } from 'backstage-plugin-mesh-readiness-common';
import { axe } from 'jest-axe';
import {
  newer,
  newerCase,
  noMeshCase,
  oldReleaseCase,
} from '../__testUtils__/newerServices';
import { renderPart } from '../__testUtils__/renderPart';
import { WhatItWouldTake } from './WhatItWouldTake';

const mockCopy = jest.fn();
jest.mock('react-use/esm/useCopyToClipboard', () => ({
  __esModule: true,
  default: () => [{}, mockCopy],
}));

const renderTasks = (assessment: Assessed, mesh: string) =>
  renderPart(
    <WhatItWouldTake
      assessment={assessment}
      edition={newer}
      mesh={mesh}
      onMesh={() => {}}
    />,
  );

const yaml = (name: string) => screen.getByRole('group', { name });

// What is visible takes jsdom its time.
jest.setTimeout(60_000);

describe('WhatItWouldTake', () => {
  it('shows behind a task the manifest that carries it out, what to fill in first, those lines marked', async () => {
    const { container } = await renderTasks(newerCase, 'istio-ambient');
    const task = screen
      .getByRole('checkbox', { name: /RequestAuthentication/ })
      .closest('li')!;
    await userEvent.click(within(task).getByText('2 manifests'));
    const [fillIn] = within(task).getAllByRole('list', {
      name: /values to fill in/,
    });
    expect(fillIn).toHaveTextContent(
      'who issues the tokens, as it stands in their iss',
    );
    const token = yaml('Requests need a valid token, checked at the waypoint');
    expect(token).toHaveTextContent('name: orders-token');
    const marked = Array.from(token.querySelectorAll('mark'), mark =>
      mark.textContent!.trim(),
    );
    expect(
      new Set(marked.map(line => line.replace(/^.* # Fill in: /, ''))),
    ).toEqual(
      new Set(
        within(fillIn)
          .getAllByRole('listitem')
          .map(({ textContent }) => textContent),
      ),
    );
    expect(await axe(container)).toHaveNoViolations();
  });

  it('copies one manifest, and all of them as one stream', async () => {
    await renderTasks(newerCase, 'istio-ambient');
    await userEvent.click(
      screen.getAllByRole('button', { name: 'Copy', hidden: true })[0],
    );
    const first = newerCase.manifests!.find(
      ({ id }) => id === 'istio-ambient-token',
    )!;
    expect(mockCopy).toHaveBeenLastCalledWith(first.yaml);
    await userEvent.click(
      screen.getByRole('button', { name: /^Copy all \d+ manifests$/ }),
    );
    const [[stream]] = mockCopy.mock.calls.slice(-1);
    expect(stream).toMatch(/^# Requests need a valid token/);
    expect(stream.split(/^---$/m).length).toBeGreaterThan(8);
    expect(stream).toContain('istio.io/dataplane-mode: ambient');
  });

  it('puts the manifests into the Markdown', async () => {
    await renderTasks(newerCase, 'istio-ambient');
    await userEvent.click(
      screen.getByRole('button', { name: 'Copy as Markdown' }),
    );
    const [[markdown]] = mockCopy.mock.calls.slice(-1);
    expect(markdown).toMatch(
      /^## Istio Ambient for orders\n\nEdition 2026-11, release 1.31, /,
    );
    expect(markdown).toContain('  kind: RequestAuthentication');
    expect(markdown).toContain('### Moving in\n\n1. ');
  });

  it('lists the steps into the mesh after the tasks, behind a line when there are many', async () => {
    await renderTasks(newerCase, 'istio-ambient');
    const { migration } = newerCase.evaluations.find(
      ({ mesh }) => mesh === 'istio-ambient',
    )!;
    const line = screen.getByText(/^6 steps, about .+ in all, after what/);
    expect(line.closest('details')).not.toHaveAttribute('open');
    await userEvent.click(line);
    const steps = screen.getByRole('list', { name: 'Moving in' });
    expect(Array.from(steps.children, step => step.textContent!)).toEqual(
      migration.map(({ text }) => expect.stringContaining(text)),
    );
  });

  it('shows a few steps openly', async () => {
    await renderTasks(noMeshCase, 'cilium');
    expect(screen.getByText(/^3 steps/).closest('details')).toBeNull();
  });

  it('does not speak of moving in where the service is in', async () => {
    await renderTasks(oldReleaseCase, 'istio-ambient');
    expect(screen.queryByText('Moving in')).not.toBeInTheDocument();
    expect(
      screen.getByRole('checkbox', {
        name: 'Upgrade Istio Ambient from 1.26 to 1.31.',
      }),
    ).toBeInTheDocument();
  });

  it('tells the terms of each distribution, and which of them the answer is for', async () => {
    const { container } = await renderTasks(oldReleaseCase, 'linkerd');
    await userEvent.click(
      screen.getByText('Distribution and licence of Linkerd'),
    );
    const terms = screen
      .getByText('Linkerd edge releases')
      .closest('dl') as HTMLElement;
    expect(terms).toHaveTextContent(
      'Linkerd edge releases open source, this answer is for it',
    );
    expect(terms).toHaveTextContent(
      /Buoyant Enterprise for Linkerd enterprise.*needs a licence key.*second-hand/,
    );
    expect(await axe(container)).toHaveNoViolations();
  });

  it('has no terms to tell where there is one distribution for everybody', async () => {
    await renderTasks(newerCase, 'cilium');
    expect(screen.queryByText(/licence/)).not.toBeInTheDocument();
  });
});
