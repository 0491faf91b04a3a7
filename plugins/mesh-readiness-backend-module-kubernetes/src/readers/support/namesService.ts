import type { ServiceScope } from '../../service/ServiceScope';

/**
 * Whether an object that binds to nothing can be taken for one about this service, by the names it bears and refers to. In the
 * files beside a service everything is about it; in a cluster a name has to be one of its own, or one of them with an ending.
 */
export function namesService(
  scope: ServiceScope,
  ...texts: (string | undefined)[]
): boolean {
  if (scope.objects.origin.kind === 'files') {
    return true;
  }
  const names = [
    scope.identity.name,
    scope.identity.kubernetesId,
    ...scope.services.map(service => service.metadata.name),
    ...scope.workloads.map(workload => workload.object.metadata.name),
  ];
  return texts.some(text =>
    names.some(
      name =>
        name !== undefined &&
        text !== undefined &&
        (text === name || text.startsWith(`${name}-`)),
    ),
  );
}
