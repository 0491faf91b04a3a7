import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import type { ReactElement } from 'react';
import { meshReadinessApiRef } from '../../../api';
import { rootRouteRef } from '../../../routes';
import { fakeApi } from './fakeApi';
import { newer } from './newerServices';
import { edition as older, workedCase } from './services';

/** A part of the tab alone, in an app that has both editions and all pages. */
export const renderPart = (part: ReactElement) =>
  renderInTestApp(part, {
    apis: [
      [
        meshReadinessApiRef,
        fakeApi(workedCase, {
          getEditions: async () =>
            [newer, older].map(({ id, title, date, summary }) => ({
              id,
              title,
              date,
              summary,
              isDefault: id === newer.id,
            })),
        }),
      ],
      catalogApiMock(),
      mockApis.storage(),
    ],
    mountedRoutes: {
      '/catalog/:namespace/:kind/:name': entityRouteRef,
      '/mesh-readiness': rootRouteRef,
    },
  });
