/** A path that names objects: all of a kind, those in a namespace, or one. */
export interface ResourcePath {
  group: string;
  version: string;
  plural: string;
  namespace?: string;
  name?: string;
}

/** Reads a path such as `/apis/apps/v1/namespaces/shop/deployments/web`; undefined when it is none of objects. */
export function parseResourcePath(path: string): ResourcePath | undefined {
  const parts = path.split('/').filter(Boolean).map(decodeURIComponent);
  const start = parts[0] === 'api' ? 2 : 3;
  if ((parts[0] !== 'api' && parts[0] !== 'apis') || parts.length <= start) {
    return undefined;
  }
  const [group, version] =
    parts[0] === 'api' ? ['', parts[1]] : [parts[1], parts[2]];
  const rest = parts.slice(start);
  // `namespaces/shop` is a Namespace, `namespaces/shop/pods` are its pods.
  const isInside = rest[0] === 'namespaces' && rest.length > 2;
  const [plural, name, ...more] = isInside ? rest.slice(2) : rest;
  return more.length > 0
    ? undefined
    : {
        group,
        version,
        plural,
        ...(isInside && { namespace: rest[1] }),
        ...(name !== undefined && { name }),
      };
}
