import { createPermission } from '@backstage/plugin-permission-common';

/** To try overlays or another edition in a dry run, which costs the portal more than any other question. */
export const knowledgeTryPermission = createPermission({
  name: 'mesh-readiness.knowledge.try',
  attributes: { action: 'read' },
});

/** All permissions of the plugin. */
export const meshReadinessPermissions = [knowledgeTryPermission];
