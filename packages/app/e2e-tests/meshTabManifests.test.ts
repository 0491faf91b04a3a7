import { openMeshTab, sectionOf } from './meshTabParts';
import { expect, test } from './support';

test('a task shows the manifest that carries it out, with the names of the service and what to fill in, ready to copy', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await openMeshTab(page, 'orders');
  const tasks = sectionOf(page, 'What it would take');
  const task = tasks
    .getByRole('listitem')
    .filter({ hasText: /^Write a RequestAuthentication/ });
  const manifest = task.getByRole('group', {
    name: 'Requests need a valid token, checked in the sidecar',
  });
  await expect(manifest).toBeHidden();

  await task.getByText('Manifest', { exact: true }).click();
  await expect(manifest).toContainText('namespace: ordering');
  await expect(
    task.getByRole('list', { name: '3 values to fill in:' }),
  ).toContainText('who issues the tokens');
  await expect(manifest.getByRole('mark')).toHaveText([
    /# Fill in: who issues the tokens/,
    /# Fill in: where the issuer publishes its public keys/,
    /# Fill in: the port of the pods of orders that speaks HTTP/,
  ]);
  await task.getByRole('button', { name: 'Copy' }).click();
  await expect
    .poll(clipboard)
    .toMatch(/^apiVersion: security\.istio\.io\/v1\n/);
  const copied = await clipboard();
  expect(copied).toContain('kind: RequestAuthentication');
  expect(copied.match(/^ {2}namespace: ordering$/gm)).toHaveLength(2);
  expect(copied.match(/^ +app: orders$/gm)).toHaveLength(2);
  expect(copied).not.toContain('${');

  await tasks.getByRole('button', { name: /^Copy all \d+ manifests$/ }).click();
  await expect.poll(clipboard).toMatch(/\n---\n[^]*kind: Namespace/);
  expect(await clipboard()).toContain(copied.trim());
});

test('moving in stands as steps after the tasks, with who acts, the documents, and a manifest where there is one', async ({
  page,
}) => {
  await openMeshTab(page, 'voucher-codes');
  await expect(page.getByRole('heading', { name: 'Moving in' })).toBeVisible();
  const summary = page.getByText(/^\d+ steps, about .* in all/);
  const steps = page.getByRole('list', { name: 'Moving in' });
  if (await steps.isHidden()) {
    await summary.click();
  }

  const step = steps
    .getByRole('listitem')
    .filter({ hasText: 'linkerd.io/inject' })
    .first();
  await expect(step).toContainText('Service team, about');
  await step.getByText('Manifest', { exact: true }).click();
  const manifest = step.locator('pre');
  await expect(manifest).toContainText('name: storefront');
  await expect(manifest).toContainText('linkerd.io/inject: enabled');
  await step.getByText('2 sources').last().click();
  await expect(step.getByRole('link').first()).toHaveAttribute(
    'href',
    /^https:\/\/linkerd\.io\//,
  );
});
