import type { Edition, Finding } from 'backstage-plugin-mesh-readiness-common';

/** Whether Kubernetes objects meet the need on the mesh already, just as they are written. */
export const isInPlace = (
  { code }: Pick<Finding, 'code'>,
  edition: Edition,
): boolean => {
  const rule = edition.rules.find(each => each.code === code);
  return rule?.kind === 'object' && rule.objects === 'in-place';
};
