import {
  chooseMesh,
  meshChoice,
  openArticleTab,
  sectionOf,
} from './meshTabParts';
import { expect, test } from './support';

test('the tables decide where the flowchart leaves both modes of Istio', async ({
  page,
}) => {
  await openArticleTab(page, 'payment-authorisation');

  await expect(
    page.getByRole('heading', { name: /^Istio Ambient fits this service/ }),
  ).toBeVisible();
  await expect(
    page.getByRole('list', { name: /^What decided among the rest/ }),
  ).toContainText('Team size “4 to 10 people” speaks for');
});

test('an open question says what to write to answer it, ready to copy', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openArticleTab(page, 'recommendations');
  await expect(
    page.getByRole('heading', {
      name: /^Istio Ambient, Linkerd or Cilium fits this service\. 5 answers decide, the first: Is it a new cluster\?$/,
    }),
  ).toBeVisible();

  await page
    .getByRole('figure', { name: 'Decision flowchart' })
    .getByRole('button', { name: /^Is there a dedicated platform team\?/ })
    .click();
  const question = page
    .getByRole('list', { name: 'What could still change the answer' })
    .getByRole('listitem')
    .filter({ hasText: 'Is there a dedicated platform team?' });
  await expect(question).toBeFocused();
  await expect(question).toBeInViewport();
  await expect(question).toContainText(
    'Write "true" or "false" on the Group that owns the component.',
  );

  await question.getByRole('button', { name: 'Copy' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'mesh-readiness.io/platform-team: "true"',
  );
});

test('each possible mesh shows its own way, and assumed numbers are said to be assumed', async ({
  page,
}) => {
  await openArticleTab(page, 'recommendations');
  const path = sectionOf(page, 'How we got here');
  await expect(path).toContainText('This is a way to Istio Ambient');
  await expect(sectionOf(page, 'Resources')).toContainText(
    'Starts from 100 pods on 3 nodes, an assumption',
  );

  await chooseMesh(page, 'Cilium');
  await expect(path).toContainText('This is a way to Cilium');
  await expect(
    path
      .getByRole('figure', { name: 'Decision flowchart' })
      .getByRole('listitem')
      .filter({ hasText: /^Is it a new cluster\?/ }),
  ).toContainText('Supposing yes');
});
