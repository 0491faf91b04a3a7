import { configure, screen, waitFor, within } from '@testing-library/react';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import userEvent from '@testing-library/user-event';
import type { Assessment } from 'backstage-plugin-mesh-readiness-common';
import { axe } from 'jest-axe';
import { meshReadinessApiRef, type MeshReadinessApi } from '../../api';
import { entityContentRouteRef } from '../../routes';
import { fakeApi } from '../MeshTab/__testUtils__/fakeApi';
import {
  orders,
  renderOnEntity,
} from '../MeshTab/__testUtils__/renderOnEntity';
import {
  newer,
  noMeshCase,
  overlaid,
  overlaidCase,
} from '../MeshTab/__testUtils__/newerServices';
import { observedCase } from '../MeshTab/__testUtils__/observedServices';
import {
  allBlockedCase,
  notAssessedCase,
  openCase,
  workedCase,
} from '../MeshTab/__testUtils__/services';
import { MeshCard } from './MeshCard';

jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 20_000 });

const renderCard = (
  assessment: Assessment,
  options: { api?: Partial<MeshReadinessApi>; withTab?: boolean } = {},
) =>
  renderInTestApp(
    <EntityProvider entity={orders}>
      <h2>Overview</h2>
      <MeshCard />
    </EntityProvider>,
    {
      apis: [
        [meshReadinessApiRef, fakeApi(assessment, options.api)],
        mockApis.storage(),
      ],
      mountedRoutes:
        options.withTab === false ? {} : { '/mesh': entityContentRouteRef },
    },
  );

describe('MeshCard', () => {
  it('tells the answer, the verdict of each mesh and what comes first', async () => {
    const { container } = renderCard(workedCase);
    expect(
      await screen.findByText(
        'Istio Ambient fits this service, with 3 things to do first.',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getAllByRole('term').map(({ textContent }) => textContent),
    ).toEqual(['Istio Ambient', 'Istio (sidecar)', 'Linkerd', 'Cilium']);
    expect(
      screen.getAllByRole('definition').map(({ textContent }) => textContent),
    ).toEqual(['Needs work', 'Blocked', 'Blocked', 'Blocked']);
    expect(screen.getByText(/^First \(/)).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Open the Mesh tab' }),
    ).toHaveAttribute('href', '/mesh');
    expect(await axe(container)).toHaveNoViolations();
  });

  it('says that no mesh is needed and why, and by which edition', async () => {
    const { container } = renderCard(noMeshCase, {
      api: { getEdition: async () => newer },
    });
    expect(
      await screen.findByText(
        /^No mesh is needed\. Without a need for mTLS, .* costs more than it gives\.$/,
      ),
    ).toBeInTheDocument();
    expect(screen.getAllByRole('term')).toHaveLength(4);
    expect(screen.getByText('By edition 2026-11')).toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('tells whose knowledge is laid over the edition', async () => {
    renderCard(overlaidCase, { api: { getEdition: async () => overlaid } });
    expect(
      await screen.findByText(
        'By edition 2026-11 with knowledge laid over it: What holds at Acme',
      ),
    ).toBeInTheDocument();
  });

  it('tells in one line the mesh it was seen in, also of a service that is not assessed', async () => {
    renderCard(observedCase, { api: { getEdition: async () => newer } });
    expect(
      await screen.findByText('In Linkerd 2.19, seen in prod-eu: 3 of 5 pods'),
    ).toBeInTheDocument();
    renderCard({
      ...notAssessedCase,
      profile: {
        ...notAssessedCase.profile,
        enrolment: observedCase.profile.enrolment,
      },
    });
    await waitFor(() =>
      expect(screen.getAllByText(/seen in prod-eu: 3 of 5 pods/)).toHaveLength(
        2,
      ),
    );
  });

  it('names the blocker when all are blocked', async () => {
    const { container } = renderCard(allBlockedCase);
    expect(await screen.findByText(/^In the way: /)).toHaveTextContent(
      'In the way: Istio (sidecar) is too much for scarce resources',
    );
    expect(await axe(container)).toHaveNoViolations();
  });

  it('says nothing about work when there is none', async () => {
    renderCard(openCase);
    expect(
      await screen.findByText(/^Istio Ambient or Linkerd fits this service/),
    ).toBeInTheDocument();
    expect(screen.queryByText(/^First \(/)).not.toBeInTheDocument();
  });

  it('says in one sentence that nothing is known, and where to change that', async () => {
    const { container } = renderCard(notAssessedCase);
    expect(
      await screen.findByText(
        'Nothing is known yet about what this service needs.',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'See what to write to change that' }),
    ).toHaveAttribute('href', '/mesh');
    expect(await axe(container)).toHaveNoViolations();
  });

  it('leaves the link out where the app has no tab', async () => {
    renderCard(workedCase, { withTab: false });
    await screen.findByText(/fits this service/);
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });

  it('keeps its place while it loads', async () => {
    const { container } = renderCard(workedCase, {
      api: { getAssessment: () => new Promise(() => {}) },
    });
    expect(await screen.findByRole('status')).toHaveTextContent(
      'Loading the assessment',
    );
    expect(await axe(container)).toHaveNoViolations();
  });

  it('says what failed and tries again', async () => {
    const getAssessment = jest
      .fn<Promise<Assessment>, []>()
      .mockRejectedValueOnce(new Error('The backend does not answer'))
      .mockResolvedValue(workedCase);
    renderCard(workedCase, { api: { getAssessment } });
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('The backend does not answer');
    await userEvent.click(
      within(alert).getByRole('button', { name: 'Try again' }),
    );
    expect(await screen.findByText(/fits this service/)).toBeInTheDocument();
  });

  it('stands beside the tab on the page of a component and agrees with it', async () => {
    renderOnEntity(fakeApi(workedCase));
    await waitFor(() =>
      expect(
        screen.getAllByText(
          'Istio Ambient fits this service, with 3 things to do first.',
        ),
      ).toHaveLength(2),
    );
  });
});
