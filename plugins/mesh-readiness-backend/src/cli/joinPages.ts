import type { DryRunPage } from '../dryRun/DryRunPage';

/** A dry run over all services. */
export type DryRun = Omit<DryRunPage, 'nextCursor'>;

/** Puts the pages of a dry run together. */
export function joinPages(pages: readonly DryRunPage[]): DryRun {
  const sum = (count: (page: DryRunPage) => number) =>
    pages.reduce((all, page) => all + count(page), 0);
  const [{ before, after, total }] = pages;
  return {
    before,
    after,
    total,
    assessed: sum(page => page.assessed),
    notAssessed: sum(page => page.notAssessed),
    changed: pages.flatMap(page => page.changed),
    failed: pages.flatMap(page => page.failed),
  };
}
