import type {
  Finding,
  SupportLevel,
} from 'backstage-plugin-mesh-readiness-common';

/** What the mesh offers according to a finding's evidence; nothing claimed is unknown. */
export const supportOf = ({ evidence }: Finding): SupportLevel | 'unknown' =>
  evidence.statement?.level ?? 'unknown';
