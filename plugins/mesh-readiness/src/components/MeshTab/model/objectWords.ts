import type { ObjectPlace } from 'backstage-plugin-mesh-readiness-common';
import type { Messages } from '../../../hooks';

/** A Kubernetes object as people name it: "RequestAuthentication default/frontend". */
export const objectName = ({
  kind,
  namespace,
  name,
}: Pick<ObjectPlace, 'kind' | 'namespace' | 'name'>): string =>
  `${kind} ${namespace ? `${namespace}/` : ''}${name}`;

/** Where an object was seen: "in prod-eu", "from files, deploy/auth.yaml"; nothing where that is not known. */
export const objectWhere = (
  { cluster, file }: Pick<ObjectPlace, 'cluster' | 'file'>,
  t: Messages,
): string | undefined => {
  if (cluster) {
    return t('observed.object.inCluster', { cluster });
  }
  return file ? t('observed.object.inFile', { file }) : undefined;
};

/** An object, a field of it and where it was seen: "RequestAuthentication default/frontend, spec.jwtRules[0] in prod-eu". */
export const objectLine = (
  object: ObjectPlace,
  field: string,
  t: Messages,
): string => {
  const name = objectName(object);
  const whole = field
    ? t('observed.object.whole', { object: name, field })
    : name;
  const where = objectWhere(object, t);
  return where ? t('observed.object.line', { object: whole, where }) : whole;
};
