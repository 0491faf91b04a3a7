/** Where the manifests of a service may lie, in one repository. */
export interface ManifestPlace {
  /** Address of its root, on one branch. */
  repository: string;
  /** Folders and files in it, without a slash at their ends; the empty one is the root. */
  paths: readonly string[];
  /** True when somebody named these paths, and they are not just the usual ones. */
  named: boolean;
}

/** A place as it is told: `k8s, deploy in https://github.com/shop/orders/tree/main/`. */
export function describePlace({ repository, paths }: ManifestPlace): string {
  return `${paths.map(path => path || '.').join(', ')} in ${repository}`;
}
