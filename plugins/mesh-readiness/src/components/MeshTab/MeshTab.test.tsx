import { ResponseError } from '@backstage/errors';
import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  Assessment,
  Edition,
} from 'backstage-plugin-mesh-readiness-common';
import { axe } from 'jest-axe';
import type { MeshReadinessApi } from '../../api';
import { fakeApi } from './__testUtils__/fakeApi';
import {
  newer,
  noMeshCase,
  oldReleaseCase,
  rateLimitBeforeCase,
  rateLimitCase,
} from './__testUtils__/newerServices';
import { notLinkedCase, observedCase } from './__testUtils__/observedServices';
import { CARD, renderOnEntity } from './__testUtils__/renderOnEntity';
import {
  allBlockedCase,
  edition,
  hiddenCase,
  notAssessedCase,
  openCase,
  problemCase,
  workedCase,
} from './__testUtils__/services';

const mockCopy = jest.fn();
jest.mock('react-use/esm/useCopyToClipboard', () => ({
  __esModule: true,
  default: () => [{}, mockCopy],
}));

// The whole page in jsdom takes its time, most of it to find out what is visible.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 20_000, defaultHidden: true });

const renderTab = (api: MeshReadinessApi, path?: string) =>
  renderOnEntity(api, { path, without: CARD });

const openTab = async (
  assessment: Assessment,
  options: { path?: string; api?: Partial<MeshReadinessApi> } = {},
) => {
  const view = renderTab(fakeApi(assessment, options.api), options.path);
  await screen.findAllByRole('heading', { level: 2 });
  return view;
};

const failWith = async (status: number, statusText: string) =>
  ResponseError.fromResponse(
    new Response(
      JSON.stringify({ error: { name: 'Error', message: statusText } }),
      {
        status,
        statusText,
        headers: { 'content-type': 'application/json' },
      },
    ),
  );

const matrix = () =>
  screen.getByRole('table', {
    name: 'Your requirements against the meshes',
  });

const cell = (requirement: RegExp, column: number) =>
  within(within(matrix()).getByRole('row', { name: requirement })).getAllByRole(
    'cell',
  )[column];

const choices = () => screen.getByRole('group', { name: 'Mesh to look at' });

describe('the tab of a service with work to do', () => {
  it('says the answer, what is around the service, and how old it is', async () => {
    await openTab(workedCase);
    expect(
      screen.getByRole('heading', {
        name: 'Istio Ambient fits this service, with 3 things to do first.',
      }),
    ).toBeInTheDocument();
    expect(
      screen.getByText(
        'Declared: in no mesh · cluster prod-eu (aws-vpc-cni, must stay) · 7 requirements from 4 sources',
      ),
    ).toBeInTheDocument();
    expect(screen.getByText(/^assessed /)).toHaveAttribute(
      'title',
      new Date(workedCase.assessedAt).toLocaleString(),
    );
  });

  it('offers the meshes best first, the recommended one chosen', async () => {
    await openTab(workedCase);
    const radios = within(choices()).getAllByRole<HTMLInputElement>('radio');
    expect(radios.map(({ value, checked }) => [value, checked])).toEqual([
      ['istio-ambient', true],
      ['istio-sidecar', false],
      ['linkerd', false],
      ['cilium', false],
    ]);
    expect(radios.map(radio => radio.labels![0].textContent)).toEqual([
      'Istio AmbientNeeds workRecommended3 to do0.15 CPU300 Mi *quoted',
      'Istio (sidecar)Blocked1 blocker1.2 CPU1.5 Gi *quoted',
      'LinkerdBlocked3 blockers0.24 CPU360 Mi *quoted',
      'CiliumBlocked1 blocker0.3 CPU768 Mi *quoted',
    ]);
    expect(
      screen.getByText('* CPU and memory of the mesh for 12 pods on 3 nodes.'),
    ).toBeInTheDocument();
  });

  it('holds every requirement against every mesh', async () => {
    await openTab(workedCase);
    expect(
      within(matrix())
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Requirement',
      'Istio Ambient',
      'Istio (sidecar)',
      'Linkerd',
      'Cilium',
    ]);
    expect(
      within(matrix())
        .getAllByRole('rowheader')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Check end-user tokens API orders, inferred',
      'Tokens signed with HS512 this component',
      'Control which service may call what this component',
      'Limit the rate of requests System shop',
      'Span several clusters preferred · System shop',
      'The CNI must stay cluster prod-eu',
      'Resources are scarce cluster prod-eu',
    ]);
    expect(cell(/HS512/, 0)).toHaveTextContent('PartialTo do');
    expect(cell(/HS512/, 1)).toHaveTextContent('Unknown');
    expect(cell(/HS512/, 2)).toHaveTextContent('NoneBlocker');
    expect(cell(/CNI/, 3)).toHaveTextContent('NoneBlocker');
  });

  it('opens a finding with the keyboard, and gives the focus back when it closes', async () => {
    const user = userEvent.setup();
    await openTab(workedCase);
    const button = within(cell(/end-user tokens/, 2)).getByRole('button');
    button.focus();
    await user.keyboard('{Enter}');

    const dialog = await screen.findByRole('dialog', {
      name: 'Check end-user tokens on Linkerd',
    });
    expect(dialog).toHaveTextContent('Linkerd does not check end-user tokens.');
    expect(dialog).toHaveTextContent(
      '{"type":"http","scheme":"bearer","bearerFormat":"JWT"}',
    );
    expect(
      within(dialog).getByRole('link', { name: /API orders/ }),
    ).toHaveAttribute('href', '/');
    expect(dialog).toHaveTextContent(
      'Istio Ambient Part 7: Istio vs Linkerd vs Cilium article, published 2024-12-24, read 2026-11-22',
    );
    expect(dialog).toHaveTextContent('Service team, about 2 d');
    expect(
      within(dialog).getByRole('link', { name: 'MR0102' }),
    ).toHaveAttribute('href', '/mesh-readiness/rules/MR0102');
    expect(dialog).toContainElement(document.activeElement as HTMLElement);
    expect(await axe(dialog)).toHaveNoViolations();

    await user.keyboard('{Escape}');
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    expect(button).toHaveFocus();
  });

  it('opens the finding that the address names, and goes on to the next mesh', async () => {
    await openTab(workedCase, {
      path: '/?cell=security.jwt-authentication.hs512:istio-ambient',
    });
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'The same on Istio (sidecar)',
      }),
    );
    expect(
      screen.getByRole('dialog', {
        name: 'Tokens signed with HS512 on Istio (sidecar)',
      }),
    ).toHaveTextContent(
      'The edition claims nothing about this on Istio (sidecar). That is not a no: nobody has looked it up.',
    );
  });

  it('says what a part takes from the whole that is missing', async () => {
    await openTab(workedCase, {
      path: '/?cell=security.jwt-authentication.hs512:linkerd',
    });
    expect(await screen.findByRole('dialog')).toHaveTextContent(
      'Follows from “Check end-user tokens”: what a mesh lacks as a whole it lacks in every part.',
    );
  });

  it('ignores a cell and a mesh that do not exist', async () => {
    await openTab(workedCase, { path: '/?cell=a.b:c&mesh=nothing' });
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(
      within(choices()).getByRole('radio', { checked: true }),
    ).toHaveAttribute('value', 'istio-ambient');
  });

  it('lists the tasks by who acts, and counts and keeps what is ticked', async () => {
    const user = userEvent.setup();
    await openTab(workedCase);
    const service = screen.getByRole('list', { name: 'Service team' });
    const platform = screen.getByRole('list', { name: 'Platform team' });
    expect(service).toHaveTextContent(
      'Move token signing from HS512 to RSA and publish the public keys as JWKS.',
    );
    expect(platform).toHaveTextContent(/waypoint/);
    const count = within(service).getAllByRole('checkbox').length;
    const total = count + within(platform).getAllByRole('checkbox').length;
    expect(
      screen.getByText(new RegExp(`^0 of ${total} done`)),
    ).toBeInTheDocument();

    await user.click(screen.getByRole('checkbox', { name: /HS512 to RSA/ }));
    expect(
      await screen.findByText(new RegExp(`^1 of ${total} done`)),
    ).toBeInTheDocument();

    await user.click(
      within(choices()).getByRole('radio', { name: /^Linkerd/ }),
    );
    await user.click(
      within(choices()).getByRole('radio', { name: /^Istio Ambient/ }),
    );
    const box = screen.getByRole('checkbox', { name: /HS512 to RSA/ });
    expect(box).toBeChecked();
    await user.click(box);
    expect(
      await screen.findByText(new RegExp(`^0 of ${total} done`)),
    ).toBeInTheDocument();
  });

  it('shows the tasks of the mesh that is chosen on a card', async () => {
    await openTab(workedCase);
    await userEvent.click(
      within(choices()).getByRole('radio', { name: /^Linkerd/ }),
    );
    expect(
      screen.getByRole('checkbox', { name: /Check tokens in the application/ }),
    ).toBeInTheDocument();
    expect(
      screen.getByText(
        'In the way, and nothing to do about it is known: Tokens signed with HS512.',
      ),
    ).toBeInTheDocument();
    expect(screen.getByRole('button', { name: /Linkerd Mesh/ })).toBeVisible();
  });

  it('copies the tasks as Markdown and says so', async () => {
    const user = userEvent.setup();
    await openTab(workedCase);
    await user.click(screen.getByRole('button', { name: 'Copy as Markdown' }));
    expect(mockCopy).toHaveBeenCalledWith(
      expect.stringMatching(
        /^## Istio Ambient for orders\n\nEdition 2024-12, [^]*- \[ \] Move token signing/,
      ),
    );
    expect(
      await screen.findByRole('button', { name: 'Copied' }),
    ).toBeInTheDocument();
  });

  it('shows how it got there: what is out, and the flowchart as opinion', async () => {
    await openTab(workedCase);
    const section = screen.getByRole('region', { name: 'How we got here' });
    expect(section).toHaveTextContent(
      'LinkerdLinkerd does not check end-user tokens. MR0102',
    );
    expect(section).toHaveTextContent(
      'CiliumCilium needs the CNI of the cluster to be replaced. MR0402',
    );
    expect(within(section).getByText('Opinion')).toBeInTheDocument();
    expect(
      within(section).getByRole('figure', { name: 'Decision flowchart' }),
    ).toBeInTheDocument();
  });

  it('compares resources for the pods and nodes of the service', async () => {
    await openTab(workedCase);
    expect(screen.getByRole('region', { name: 'Resources' })).toHaveTextContent(
      'This service runs 12 pods on 3 nodes.',
    );
  });

  it('has nothing for axe to find', async () => {
    const { container } = await openTab(workedCase);
    expect(await axe(container)).toHaveNoViolations();
  });
});

describe('the tab under the newer edition', () => {
  it('has nothing for axe to find, and opens from the address what it has found about a release', async () => {
    const { container } = await openTab(oldReleaseCase, {
      path: '/?edition=2026-11&mesh=linkerd&cell=MR0602:linkerd',
      api: { getEdition: async () => newer },
    });
    expect(
      await screen.findByRole('dialog', {
        name: 'A version of Kubernetes that the mesh is not tested with on Linkerd',
      }),
    ).toHaveTextContent(
      'Linkerd 2.16 supports Kubernetes 1.22 to 1.29, and the cluster runs 1.31.',
    );
    expect(await axe(container)).toHaveNoViolations();
  });

  it('says that no mesh is needed, and shows the way to one all the same', async () => {
    const { container } = await openTab(noMeshCase, {
      api: { getEdition: async () => newer },
    });
    expect(
      screen.getByRole('heading', { name: 'No mesh is needed.' }),
    ).toBeInTheDocument();
    const section = screen.getByRole('region', { name: 'How we got here' });
    expect(
      within(section).getByRole('heading', { name: 'Why no mesh is needed' }),
    ).toBeInTheDocument();
    expect(
      within(section).getByText(
        'This is the way to Istio Ambient, if you want a mesh anyway.',
      ),
    ).toBeInTheDocument();
    expect(
      within(section).queryByText('What could still change the answer'),
    ).not.toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('answers by the edition that the address names, and says what the other one says', async () => {
    const answers: Record<string, [Assessment, Edition]> = {
      '2026-11': [rateLimitCase, newer],
      '2024-12': [rateLimitBeforeCase, edition],
    };
    const of = (id = '2026-11') => answers[id];
    await openTab(rateLimitCase, {
      path: '/?edition=2024-12&mesh=linkerd',
      api: {
        getEditions: async () =>
          [newer, edition].map(({ id, title, date, summary }) => ({
            id,
            title,
            date,
            summary,
            isDefault: id === newer.id,
          })),
        getEdition: async id => of(id)[1],
        getAssessment: async (_, id) => of(id)[0],
      },
    });
    const linkerd = () =>
      within(choices()).getByRole('radio', { name: /^Linkerd/ });
    await waitFor(() =>
      expect(linkerd()).toHaveAccessibleDescription(/^2026-11 says Ready: /),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: /2024-12.*Edition/ }),
    );
    await userEvent.click(
      await screen.findByRole('option', {
        name: 'Edition 2026-11',
        hidden: false,
      }),
    );
    await waitFor(() =>
      expect(linkerd()).toHaveAccessibleDescription(/^2024-12 said Blocked: /),
    );
    expect(linkerd()).toBeChecked();
  });
});

describe('the tab of other services', () => {
  it('says which answers decide when several meshes stay possible, and what to write to give them', async () => {
    const { container } = await openTab(openCase);
    expect(
      screen.getByRole('heading', {
        name: 'Istio Ambient or Linkerd fits this service. 3 answers decide, the first: Is there a dedicated platform team?',
      }),
    ).toBeInTheDocument();
    const questions = screen.getByRole('list', {
      name: 'What could still change the answer',
    });
    expect(questions).toHaveTextContent('Is there a dedicated platform team?');
    expect(questions).toHaveTextContent(
      'mesh-readiness.io/platform-team: "true"',
    );
    expect(await axe(container)).toHaveNoViolations();
  });

  it('moves to what to write when an open question of the flowchart is pressed', async () => {
    await openTab(openCase);
    await userEvent.click(
      within(
        screen.getByRole('figure', { name: 'Decision flowchart' }),
      ).getByRole('button', { name: /dedicated platform team/ }),
    );
    expect(document.activeElement).toHaveTextContent(
      /Write "true" or "false" on the Group/,
    );
  });

  it('shows the way to each mesh that stays possible', async () => {
    await openTab(openCase);
    expect(screen.getByText(/^This is a way to Istio Ambient/)).toBeVisible();
    await userEvent.click(
      within(choices()).getByRole('radio', { name: /^Linkerd/ }),
    );
    expect(screen.getByText(/^This is a way to Linkerd/)).toBeVisible();
  });

  it('says calmly that there is nothing to do', async () => {
    await openTab(openCase);
    expect(
      screen.getByText(
        'Istio Ambient asks for nothing before this service can join it.',
      ),
    ).toBeInTheDocument();
  });

  it('names the mesh with the least in its way when all are blocked', async () => {
    const { container } = await openTab(allBlockedCase);
    expect(
      screen.getByRole('heading', {
        name: 'No mesh fits this service as it is. Istio (sidecar) has the least in its way: 1 blocker.',
      }),
    ).toBeInTheDocument();
    expect(
      within(choices()).getByRole('radio', { checked: true }),
    ).toHaveAccessibleName(/^Istio \(sidecar\).*Nearest/);
    expect(await axe(container)).toHaveNoViolations();
  });

  it('says that a place may not be read, and nothing more about it', async () => {
    await openTab(hiddenCase, {
      path: '/?cell=security.jwt-authentication:linkerd',
    });
    const dialog = await screen.findByRole('dialog');
    expect(
      within(dialog).getByText(/an entity you may not read/),
    ).toHaveTextContent('an entity you may not read Declared');
    expect(await axe(dialog)).toHaveNoViolations();
  });

  it('shows two of the problems in what was read, and the others on demand', async () => {
    const problems = {
      ...problemCase,
      findings: [1, 2, 3].map(number => ({
        ...problemCase.findings[0],
        message: `Problem ${number}`,
      })),
    };
    await openTab(problems);
    expect(screen.getAllByText(/^Problem/)).toHaveLength(2);
    await userEvent.click(screen.getByRole('button', { name: 'Show 1 more' }));
    expect(screen.getAllByText(/^Problem/)).toHaveLength(3);
    expect(
      await axe(screen.getByRole('region', { name: 'About what was read' })),
    ).toHaveNoViolations();
    await userEvent.click(screen.getByRole('button', { name: 'Show fewer' }));
    expect(screen.getAllByText(/^Problem/)).toHaveLength(2);
  });

  it('quotes a malformed value with what was expected and where it stands', async () => {
    await openTab(problemCase);
    expect(
      screen.getByText(
        '"twelve" in annotation mesh-readiness.io/pods of component:default/orders was left out, because a whole number from 1 to 1000000 was expected.',
      ),
    ).toBeInTheDocument();
  });

  it('tells a service about which nothing is known what to write', async () => {
    const { container } = await openTab(notAssessedCase);
    expect(
      screen.getByRole('heading', {
        name: 'Nothing is known yet about what this service needs',
      }),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/mesh-readiness.io\/requires: "mtls, jwt"/),
    ).toBeInTheDocument();
    expect(
      within(screen.getByRole('list', { name: 'What we looked at' }))
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'annotations of component:default/orders: No annotation starts with mesh-readiness.io/',
      'definition of api:default/orders: The definition is not YAML',
      'owner: Nothing found',
    ]);
    expect(
      screen.getByRole('link', { name: 'All names that may be written' }),
    ).toHaveAttribute('href', '/mesh-readiness/rules');
    expect(await axe(container)).toHaveNoViolations();
  });
});

describe('the tab of a service whose objects were read', () => {
  // jsdom has no layout to scroll in.
  beforeAll(() => {
    Element.prototype.scrollIntoView ??= () => {};
  });

  const openObserved = (assessment: Assessment) =>
    openTab(assessment, { api: { getEdition: async () => newer } });

  it('tells the mesh it was seen in from the declared one, and leads to what differs and what could not be read', async () => {
    const { container } = await openObserved(observedCase);
    expect(
      screen.getByText(
        /^In Linkerd 2\.19, seen in prod-eu: 3 of 5 pods · Linkerd asked for, not running in 2 pods: restart the workload · Declared: none · cluster prod-eu/,
      ),
    ).toBeInTheDocument();
    expect(
      within(matrix())
        .getAllByRole('rowheader')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Encrypt traffic between services System shop, cluster prod-eu, PeerAuthentication',
      'Limit the rate of requests in each proxy files, EnvoyFilter',
      'The CNI must stay cluster prod-eu',
    ]);
    await userEvent.click(
      screen.getByRole('link', {
        name: '1 contradiction with what was observed',
      }),
    );
    expect(
      screen.getByRole('heading', { name: 'Declared and observed' }),
    ).toHaveFocus();
    await userEvent.click(
      screen.getByRole('link', {
        name: '2 kinds of objects could not be read',
      }),
    );
    expect(
      screen.getByRole('heading', { name: 'What we looked at' }),
    ).toHaveFocus();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('tells each finding about what was read once', async () => {
    await openObserved(observedCase);
    const codes = screen
      .getAllByRole('link', { name: /^MR00/ })
      // What to do about it stands among the tasks as well.
      .filter(link => !link.closest('li')?.querySelector('[type=checkbox]'))
      .map(({ textContent }) => textContent);
    expect(codes.sort()).toEqual(['MR0003', 'MR0008', 'MR0009', 'MR0010']);
  });

  it('tells a service that is not linked to its objects what links it', async () => {
    const { container } = await openObserved(notLinkedCase);
    expect(
      screen.getByRole('list', { name: 'What we looked at' }),
    ).toHaveTextContent(/Not linked.*backstage\.io\/kubernetes-id: orders/);
    expect(
      screen.getByRole('button', { name: 'Copy what links it' }),
    ).toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
  });
});

describe('loading the tab', () => {
  it('keeps the place while it loads', async () => {
    const { container } = renderTab(
      fakeApi(workedCase, { getAssessment: () => new Promise(() => {}) }),
    );
    expect(
      await screen.findByText('Loading the assessment'),
    ).toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('says what failed and tries again', async () => {
    const getAssessment = jest
      .fn<Promise<Assessment>, []>()
      .mockRejectedValueOnce(new Error('The backend does not answer'))
      .mockResolvedValue(workedCase);
    const { container } = renderTab(fakeApi(workedCase, { getAssessment }));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(
      'The assessment of this service could not be loaded',
    );
    expect(alert).toHaveTextContent('The backend does not answer');
    expect(await axe(container)).toHaveNoViolations();

    await userEvent.click(
      within(alert).getByRole('button', { name: 'Try again' }),
    );
    expect(
      await screen.findByRole('heading', { name: /fits this service/ }),
    ).toBeInTheDocument();
  });

  it('keeps the answer when reading it again fails', async () => {
    const getAssessment = jest
      .fn<Promise<Assessment>, []>()
      .mockResolvedValue(workedCase);
    await openTab(workedCase, {
      api: { getAssessment, refreshAssessment: async () => workedCase },
    });
    getAssessment.mockRejectedValue(new Error('The backend went away'));
    await userEvent.click(
      await screen.findByRole('button', { name: 'Refresh' }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The backend went away',
    );
    expect(
      screen.getByRole('heading', { name: /fits this service/ }),
    ).toBeInTheDocument();
  });

  it('says that the knowledge failed to load', async () => {
    renderTab(
      fakeApi(workedCase, {
        getEdition: async () => {
          throw new Error('No room left');
        },
      }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The knowledge it rests on could not be loaded',
    );
  });

  it.each([
    [
      404,
      'Not Found',
      'This service is not in the catalogThe catalog holds no entity component:default/orders, or you may not read it.',
    ],
    [
      403,
      'Forbidden',
      'You may not read the assessment of this serviceThe portal refused to show component:default/orders.',
    ],
    [401, 'Unauthorized', 'You are not signed in any more'],
  ])('says plainly what a %p means', async (status, statusText, expected) => {
    renderTab(
      fakeApi(workedCase, {
        getAssessment: async () => {
          throw await failWith(status, statusText);
        },
      }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(expected);
  });

  it('offers the default edition when the address names one that does not exist', async () => {
    const ifKnown = async <T,>(id: string | undefined, value: T) => {
      if (id === '1999-01') {
        throw await failWith(404, 'Not Found');
      }
      return value;
    };
    renderTab(
      fakeApi(workedCase, {
        getEdition: id => ifKnown(id, edition),
        getAssessment: (_, id) => ifKnown<Assessment>(id, workedCase),
      }),
      '/?edition=1999-01',
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'There is no edition 1999-01',
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Show the default edition' }),
    );
    expect(
      await screen.findByRole('heading', { name: /fits this service/ }),
    ).toBeInTheDocument();
  });

  it('asks for the edition that is chosen', async () => {
    const asked: (string | undefined)[] = [];
    await openTab(workedCase, {
      api: {
        getEditions: async () =>
          ['2026-11', '2024-12'].map((id, index) => ({
            id,
            title: id,
            date: `${id}-01`,
            summary: '',
            isDefault: index === 0,
          })),
        getAssessment: async (_, id) => {
          asked.push(id);
          return workedCase;
        },
      },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: /2026-11.*Edition/ }),
    );
    await userEvent.click(
      await screen.findByRole('option', {
        name: 'Edition 2024-12',
        hidden: false,
      }),
    );
    await waitFor(() => expect(asked).toContain('2024-12'));
    expect(
      await screen.findByRole('button', { name: /2024-12.*Edition/ }),
    ).toBeInTheDocument();
  });
});
