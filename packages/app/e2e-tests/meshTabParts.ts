import { type Page } from '@playwright/test';
import { expect, openComponent, underArticle } from './support';

/** Opens the tab "Mesh" of a component of the demo and waits for its answer: `openMeshTab(page, 'orders', '?mesh=linkerd')`. */
export async function openMeshTab(page: Page, name: string, search = '') {
  await openComponent(page, name, `mesh${search}`);
  await expect(
    page.getByRole('button', { name: 'Refresh', includeHidden: true }),
  ).toBeVisible();
}

/** Opens the tab "Mesh" of a component of the demo as the article answers: `openArticleTab(page, 'orders', '?mesh=linkerd')`. */
export const openArticleTab = (page: Page, name: string, search = '') =>
  openMeshTab(page, name, underArticle(search));

/** A section of the tab by its heading. */
export const sectionOf = (page: Page, title: string) =>
  page.getByRole('region', { name: title });

/** The card of a mesh, as the choice it is: `meshChoice(page, 'Linkerd')`. */
export const meshChoice = (page: Page, mesh: string) =>
  page
    .getByRole('group', { name: 'Mesh to look at' })
    .getByRole('radio', { name: mesh });

/** Chooses a mesh by a click on its card, as a person does: `chooseMesh(page, 'Linkerd')`. */
export const chooseMesh = async (page: Page, mesh: string) => {
  await page
    .getByRole('group', { name: 'Mesh to look at' })
    .locator('label')
    .filter({ hasText: mesh })
    .click();
  await expect(meshChoice(page, mesh)).toBeChecked();
};

/** A cell of the matrix by what it shows on hover: `matrixCell(page, 'Check end-user tokens on Linkerd')`. */
export const matrixCell = (page: Page, title: string) => page.getByTitle(title);
