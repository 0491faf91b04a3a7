import { createPermission } from '@backstage/plugin-permission-common';

/** To see what services need and which mesh fits, of those services that the catalog shows to the reader. */
export const assessmentReadPermission = createPermission({
  name: 'mesh-readiness.assessment.read',
  attributes: { action: 'read' },
});

/** To have services read anew before it is time, and to stop that. */
export const assessmentRefreshPermission = createPermission({
  name: 'mesh-readiness.assessment.refresh',
  attributes: { action: 'update' },
});

/** To try overlays or another edition in a dry run, which costs the portal more than any other question. */
export const knowledgeTryPermission = createPermission({
  name: 'mesh-readiness.knowledge.try',
  attributes: { action: 'read' },
});

/** All permissions of the plugin. */
export const meshReadinessPermissions = [
  assessmentReadPermission,
  assessmentRefreshPermission,
  knowledgeTryPermission,
];
