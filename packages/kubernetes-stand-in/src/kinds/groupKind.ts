/** A kind together with its group: `Deployment.apps`; a kind of the core group has nothing behind its name: `Pod`. */
export type GroupKind = string;

/** The group and the version of an API version; the core group is empty. */
export function splitApiVersion(apiVersion: string): {
  group: string;
  version: string;
} {
  const end = apiVersion.indexOf('/');
  return end < 0
    ? { group: '', version: apiVersion }
    : { group: apiVersion.slice(0, end), version: apiVersion.slice(end + 1) };
}

/** The API version of a group and a version. */
export function joinApiVersion(group: string, version: string): string {
  return group === '' ? version : `${group}/${version}`;
}

/** The kind of an object together with its group. */
export function groupKindOf(object: {
  apiVersion: string;
  kind: string;
}): GroupKind {
  const { group } = splitApiVersion(object.apiVersion);
  return joinGroupKind(group, object.kind);
}

/** A group and a kind as one text. */
export function joinGroupKind(group: string, kind: string): GroupKind {
  return group === '' ? kind : `${kind}.${group}`;
}

/** The group of a kind that is written together with it. */
export function groupOf(groupKind: GroupKind): string {
  const end = groupKind.indexOf('.');
  return end < 0 ? '' : groupKind.slice(end + 1);
}
