import type { Entity } from '@backstage/catalog-model';
import { mockApis, renderTestApp } from '@backstage/frontend-test-utils';
import {
  catalogApiMock,
  createTestEntityPage,
} from '@backstage/plugin-catalog-react/testUtils';
import { meshReadinessApiRef, type MeshReadinessApi } from '../../../api';
import { plugin } from '../../../plugin';

/** The component that all fixtures are about. */
export const orders: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { namespace: 'default', name: 'orders' },
  spec: { type: 'service' },
};

/** The plugin as an app has it, on the page of the component: the tab, and the card beside it. */
export const renderOnEntity = (
  api: MeshReadinessApi,
  options: { path?: string } = {},
) =>
  renderTestApp({
    features: [plugin],
    extensions: [createTestEntityPage({ entity: orders })],
    apis: [
      [meshReadinessApiRef, api],
      catalogApiMock({ entities: [orders] }),
      mockApis.storage(),
    ],
    initialRouteEntries: [options.path ?? '/'],
  });
