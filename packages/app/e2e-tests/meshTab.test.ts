import {
  chooseMesh,
  meshChoice,
  openArticleTab,
  sectionOf,
} from './meshTabParts';
import { darkTheme, expect, openComponent, test } from './support';

const ANSWER = 'Istio Ambient fits this service, with 3 things to do first.';

test.describe('the tab of the worked case', () => {
  test('says which mesh fits, with four verdicts, the best first, and what is around the service', async ({
    page,
  }) => {
    await openArticleTab(page, 'orders');

    await expect(page.getByRole('heading', { name: ANSWER })).toBeVisible();
    await expect(
      page.getByText(
        'In no known mesh today · cluster prod-eu (aws-vpc-cni, must stay) · 7 requirements from 4 sources',
      ),
    ).toBeVisible();
    await expect(page.getByText(/^read (just now|\d+ min ago)$/)).toBeVisible();
    await expect(
      page.getByRole('group', { name: 'Mesh to look at' }).getByRole('radio'),
    ).toHaveCount(4);
    await expect(meshChoice(page, 'Istio Ambient')).toBeChecked();
    for (const card of [
      'Istio Ambient Needs work Recommended 3 to do 0.15 CPU 300 Mi',
      'Istio (sidecar) Blocked 1 blocker 1.2 CPU 1.5 Gi',
      'Linkerd Blocked 3 blockers 0.24 CPU 360 Mi',
      'Cilium Blocked 1 blocker 0.3 CPU 768 Mi',
    ]) {
      await expect(meshChoice(page, card)).toBeVisible();
    }
    await expect(
      page.getByText('* CPU and memory of the mesh for 12 pods on 3 nodes.'),
    ).toBeVisible();
  });

  test('holds every requirement against every mesh, with the place it was read in', async ({
    page,
  }) => {
    await openArticleTab(page, 'orders');

    const table = page.getByRole('table', {
      name: 'Your requirements against the meshes',
    });
    await expect(table.getByRole('columnheader')).toHaveText([
      'Requirement',
      'Istio Ambient',
      'Istio (sidecar)',
      'Linkerd',
      'Cilium',
    ]);
    await expect(table.getByRole('rowheader')).toHaveText([
      'Check end-user tokens this component, API orders-api',
      'Tokens signed with HS512 this component',
      'Control which service may call what this component',
      'Limit the rate of requests System ordering',
      'Span several clusters preferred · this component',
      'The CNI must stay cluster prod-eu',
      'Resources are scarce this component',
    ]);
    await expect(
      table.getByRole('row', { name: 'The CNI must stay' }).getByRole('cell'),
    ).toHaveText(['Full', 'Full', 'Full', 'NoneBlocker']);
  });

  test('rules out Linkerd by tokens, the sidecars by scarce resources and Cilium by the CNI, as the article does', async ({
    page,
  }) => {
    await openArticleTab(page, 'orders');

    const path = sectionOf(page, 'How we got here');
    for (const [mesh, reason] of [
      ['Linkerd', 'Linkerd does not check end-user tokens.'],
      ['Istio (sidecar)', 'Istio (sidecar) is too much for scarce resources'],
      ['Cilium', 'Cilium needs the CNI of the cluster to be replaced.'],
    ]) {
      await expect(
        path.locator('dl > div').filter({
          has: page.getByRole('term').getByText(mesh, { exact: true }),
        }),
      ).toContainText(reason);
    }
    const questions = path
      .getByRole('figure', { name: 'Decision flowchart' })
      .getByRole('listitem');
    await expect(questions.filter({ hasText: /a new cluster\?/ })).toHaveText(
      /No$/,
    );
    await expect(questions.filter({ hasText: /^Is JWT/ })).toHaveText(/Yes$/);
    await expect(
      questions.filter({ hasText: /^Is there a dedicated platform team\?/ }),
    ).not.toHaveText(/(Yes|No)$/);
  });

  test('looks at the mesh that the address names, and writes a choice into the address', async ({
    page,
  }) => {
    await openArticleTab(page, 'orders', '?mesh=linkerd');
    await expect(meshChoice(page, 'Linkerd')).toBeChecked();

    await chooseMesh(page, 'Cilium');
    await expect(page).toHaveURL(/mesh=cilium/);
    await page.reload();
    await expect(meshChoice(page, 'Cilium')).toBeChecked();
  });

  test('at 900 px shows the requirements against the chosen mesh only', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 900, height: 900 });
    await openArticleTab(page, 'orders');

    const headers = page
      .getByRole('table', { name: /^Your requirements/ })
      .getByRole('columnheader');
    await expect(headers).toHaveText(['Requirement', 'Istio Ambient']);
    await chooseMesh(page, 'Linkerd');
    await expect(headers).toHaveText(['Requirement', 'Linkerd']);
  });

  test('is dark in the dark theme', async ({ page }) => {
    await darkTheme(page);
    await openArticleTab(page, 'orders');

    const brightness = (property: 'color' | 'backgroundColor') =>
      page
        .getByRole('heading', { name: ANSWER })
        .evaluate((heading, wanted) => {
          const background = (element: Element): string => {
            const { backgroundColor } = getComputedStyle(element);
            return backgroundColor === 'rgba(0, 0, 0, 0)' &&
              element.parentElement
              ? background(element.parentElement)
              : backgroundColor;
          };
          const color =
            wanted === 'color'
              ? getComputedStyle(heading).color
              : background(heading);
          return Math.max(...color.match(/\d+/g)!.slice(0, 3).map(Number));
        }, property);
    expect(await brightness('color')).toBeGreaterThan(200);
    expect(await brightness('backgroundColor')).toBeLessThan(80);
  });
});

test.describe('the edition', () => {
  test('stands in the tab and can be named in the address', async ({
    page,
  }) => {
    await openArticleTab(page, 'orders');

    await expect(
      page.getByRole('button', { name: /^Edition 2024-12/ }),
    ).toBeVisible();
    await expect(page.getByRole('heading', { name: ANSWER })).toBeVisible();
  });

  test.describe('that does not exist', () => {
    test.use({ expectedErrors: /status of 40[04]/ });

    test('is named, with a way back to the default one', async ({ page }) => {
      await openComponent(page, 'orders', 'mesh?edition=1999-01');
      await expect(page.getByRole('alert')).toContainText(
        'There is no edition 1999-01',
      );

      await page
        .getByRole('button', { name: 'Show the default edition' })
        .click();
      await expect(
        page.getByRole('heading', { name: / fits this service/ }),
      ).toBeVisible();
      await expect(page).not.toHaveURL(/edition/);
    });
  });
});
