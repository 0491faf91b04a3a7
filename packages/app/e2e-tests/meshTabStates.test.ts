import { expect, openComponent, test } from './support';
import { openMeshTab } from './meshTabParts';

const ASSESSMENTS = '**/api/mesh-readiness/assessments/**';
const EDITIONS = '**/api/mesh-readiness/editions/*';

// Under the default edition, whichever that is.
const ANSWER = / fits this service/;

const answerWith = (statusCode: number, name: string, message: string) => ({
  status: statusCode,
  json: { error: { name, message }, response: { statusCode } },
});

test('while the answer is loading its place is kept', async ({ page }) => {
  let answer = () => {};
  const wanted = new Promise<void>(resolve => {
    answer = resolve;
  });
  await page.route(ASSESSMENTS, async route => {
    await wanted;
    await route.continue();
  });
  await openComponent(page, 'orders', 'mesh');
  await expect(page.getByText('Loading the assessment')).toBeAttached();
  await expect(page.getByRole('alert')).toHaveCount(0);

  answer();
  await expect(page.getByRole('heading', { name: ANSWER })).toBeVisible();
  await expect(page.getByText('Loading the assessment')).toHaveCount(0);
});

test.describe('when the backend fails', () => {
  test.use({ expectedErrors: /status of 500/ });

  test('the tab says what failed and why, and tries again', async ({
    page,
  }) => {
    await page.route(ASSESSMENTS, route =>
      route.fulfill(answerWith(500, 'Error', 'The database is gone')),
    );
    await openComponent(page, 'orders', 'mesh');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(
      'The assessment of this service could not be loaded',
    );
    await expect(alert).toContainText('The database is gone');

    await page.unroute(ASSESSMENTS);
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('heading', { name: ANSWER })).toBeVisible();
    await expect(alert).toHaveCount(0);
  });

  test('an answer that is there stays when reading it again fails', async ({
    page,
  }) => {
    await openMeshTab(page, 'orders');
    await page.route(ASSESSMENTS, route =>
      route.fulfill(answerWith(500, 'Error', 'The database is gone')),
    );
    await page.getByRole('button', { name: 'Refresh' }).click();

    await expect(page.getByRole('alert')).toContainText(
      'This service could not be read anew',
    );
    await expect(page.getByRole('heading', { name: ANSWER })).toBeVisible();
  });

  test('the tab says that the knowledge is what failed', async ({ page }) => {
    await page.route(EDITIONS, route =>
      route.fulfill(answerWith(500, 'Error', 'No room left')),
    );
    await openComponent(page, 'orders', 'mesh');

    await expect(page.getByRole('alert')).toContainText(
      'The knowledge it rests on could not be loaded',
    );
  });
});

test.describe('when the reader may not see the service', () => {
  test.use({ expectedErrors: /status of 403/ });

  test('the tab says so and whom to ask', async ({ page }) => {
    await page.route(ASSESSMENTS, route =>
      route.fulfill(answerWith(403, 'NotAllowedError', 'Refused')),
    );
    await openComponent(page, 'orders', 'mesh');

    await expect(page.getByRole('alert')).toContainText(
      'You may not read the assessment of this service',
    );
    await expect(page.getByRole('alert')).toContainText(
      'Ask an administrator of the portal',
    );
  });
});
