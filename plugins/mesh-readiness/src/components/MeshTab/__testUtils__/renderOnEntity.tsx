import type { Entity } from '@backstage/catalog-model';
import { mockApis, renderTestApp } from '@backstage/frontend-test-utils';
import {
  catalogApiMock,
  createTestEntityPage,
} from '@backstage/plugin-catalog-react/testUtils';
import { meshReadinessApiRef, type MeshReadinessApi } from '../../../api';
import type { AuthorizeResult } from '@backstage/plugin-permission-common';
import { plugin } from '../../../plugin';

/** The component that all fixtures are about. */
export const orders: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { namespace: 'default', name: 'orders' },
  spec: { type: 'service' },
};

type Decision = AuthorizeResult.ALLOW | AuthorizeResult.DENY;

/** Ids of what the plugin adds to the page of a component. */
export const TAB = 'entity-content:mesh-readiness/mesh';
export const CARD = 'entity-card:mesh-readiness/mesh';

/** The plugin as an app has it, on the page of the component, with the tab and the card or, by id, without one of them. */
export const renderOnEntity = (
  api: MeshReadinessApi,
  options: { path?: string; without?: string; authorize?: () => Decision } = {},
) =>
  renderTestApp({
    features: [plugin],
    extensions: [createTestEntityPage({ entity: orders })],
    apis: [
      [meshReadinessApiRef, api],
      catalogApiMock({ entities: [orders] }),
      mockApis.storage(),
      mockApis.permission({ authorize: options.authorize }),
    ],
    config: {
      app: {
        extensions: options.without ? [{ [options.without]: false }] : [],
      },
    },
    initialRouteEntries: [options.path ?? '/'],
  });
