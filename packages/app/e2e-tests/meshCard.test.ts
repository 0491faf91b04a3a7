import { type Page } from '@playwright/test';
import { expect, openComponent, test } from './support';

const meshCard = (page: Page) =>
  page.getByRole('article').filter({
    has: page.getByRole('heading', { name: 'Mesh', exact: true }),
  });

test('the card on the overview tells the answer, each verdict and what comes first', async ({
  page,
}) => {
  await openComponent(page, 'orders');

  const card = meshCard(page);
  await expect(card).toContainText(
    /Istio \(sidecar\) fits this service, with \d things to do first\./,
  );
  await expect(card.getByRole('term')).toHaveText([
    'Istio (sidecar)',
    'Cilium',
    'Istio Ambient',
    'Linkerd',
  ]);
  await expect(card.getByRole('definition')).toHaveText([
    'Needs work',
    'Needs work',
    'Blocked',
    'Blocked',
  ]);
  await expect(card).toContainText(
    'First (Service team): Move token signing from HS512 to RS256 or ES256',
  );
});

test('the card leads to the tab, which gives the same answer', async ({
  page,
}) => {
  await openComponent(page, 'fraud-check');
  const answer =
    'No mesh fits this service as it is. Istio (sidecar) has the least in its way: 1 blocker.';
  await expect(meshCard(page)).toContainText(answer);
  await meshCard(page).getByRole('link', { name: 'Open the Mesh tab' }).click();

  await expect(page).toHaveURL(/\/component\/fraud-check\/mesh$/);
  await expect(page.getByRole('heading', { name: answer })).toBeVisible();
});

test('the card of a service about which nothing is known leads to what to write', async ({
  page,
}) => {
  await openComponent(page, 'storefront-website');
  await expect(meshCard(page)).toContainText(
    'Nothing is known yet about what this service needs.',
  );
  await meshCard(page)
    .getByRole('link', { name: 'See what to write to change that' })
    .click();

  await expect(
    page.getByText(/mesh-readiness\.io\/requires: "mtls, jwt"/),
  ).toBeVisible();
});

test.describe('when the backend fails', () => {
  test.use({ expectedErrors: /status of 500/ });

  test('the card says so and tries again', async ({ page }) => {
    const assessments = '**/api/mesh-readiness/assessments/**';
    await page.route(assessments, route =>
      route.fulfill({
        status: 500,
        json: {
          error: { name: 'Error', message: 'The database is gone' },
          response: { statusCode: 500 },
        },
      }),
    );
    await openComponent(page, 'orders');
    await expect(meshCard(page).getByRole('alert')).toContainText(
      'The database is gone',
    );

    await page.unroute(assessments);
    await meshCard(page).getByRole('button', { name: 'Try again' }).click();
    await expect(meshCard(page)).toContainText('Istio (sidecar) fits');
  });
});
