import type { ServiceList } from 'backstage-plugin-mesh-readiness-common';
import {
  answerOf,
  expect,
  needsOrganisation,
  PORTALS,
  test,
} from './organisation';
import { content, openPage } from './support';

const FILTERS = 'allOf=security.mtls&verdict=linkerd:ready';

needsOrganisation();

for (const portal of ['all', 'own'] as const) {
  test.describe(`the explorer for a visitor who sees ${portal}`, () => {
    test.use({ baseURL: PORTALS[portal] });

    test('answers what the address asks for', async ({ page, request }) => {
      const { total, items } = await answerOf<ServiceList>(
        request,
        PORTALS[portal],
        `/services?${FILTERS}&limit=50`,
      );
      expect(total).toBeGreaterThan(10);
      await openPage(page, `/mesh-readiness/explorer?${FILTERS}`);
      await expect(content(page)).toContainText(
        `${total.toLocaleString('en')} services`,
      );
      await expect(content(page)).toContainText(
        items[0].title ?? items[0].entityRef,
      );
    });

    test('counts in each facet what a filter by it would leave', async ({
      request,
    }) => {
      const { facets } = await answerOf<ServiceList>(
        request,
        PORTALS[portal],
        `/services?${FILTERS}&limit=1`,
      );
      for (const key of ['lifecycle', 'type', 'owner'] as const) {
        const [{ value, count }] = facets[key]!.values;
        const { total } = await answerOf<ServiceList>(
          request,
          PORTALS[portal],
          `/services?${FILTERS}&limit=1&facets=none&${key}=${encodeURIComponent(
            value,
          )}`,
        );
        expect(total, `${key} ${value}`).toBe(count);
      }
    });
  });
}

test('hides from a visitor whose services they may not see', async ({
  request,
}) => {
  const { facets } = await answerOf<ServiceList>(
    request,
    PORTALS.own,
    '/services?limit=1',
  );
  const owners = facets.owner!.values.map(({ value }) => value);
  expect(owners).toContain('group:default/team-0001');
  expect(owners).not.toContain('group:default/team-0100');
});
