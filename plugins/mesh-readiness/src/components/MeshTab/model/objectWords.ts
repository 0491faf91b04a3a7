import {
  describeObject,
  type ObjectPlace,
} from 'backstage-plugin-mesh-readiness-common';
import type { Messages } from '../../../hooks';

/** Where an object was seen: "in prod-eu", "from files, deploy/auth.yaml, line 3"; nothing where that is not known. */
export const objectWhere = (
  { cluster, file, line }: Pick<ObjectPlace, 'cluster' | 'file' | 'line'>,
  t: Messages,
): string | undefined => {
  if (cluster) {
    return t('observed.object.inCluster', { cluster });
  }
  if (!file) {
    return undefined;
  }
  return line === undefined
    ? t('observed.object.inFile', { file })
    : t('observed.object.inLine', { file, line: String(line) });
};

/** An object, a field of it and where it was seen: "RequestAuthentication default/frontend, spec.jwtRules[0] in prod-eu". */
export const objectLine = (
  object: ObjectPlace,
  field: string,
  t: Messages,
): string => {
  const name = describeObject(object);
  const whole = field
    ? t('observed.object.whole', { object: name, field })
    : name;
  const where = objectWhere(object, t);
  return where ? t('observed.object.line', { object: whole, where }) : whole;
};
