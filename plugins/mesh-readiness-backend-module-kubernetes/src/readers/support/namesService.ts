import type { ServiceScope } from '../../service/ServiceScope';
import { namesOf } from './namesOf';

/**
 * Whether an object that binds to nothing can be taken for one about this service, by the names it bears and refers to. In the
 * files beside a service everything is about it; in a cluster a name has to be one of its own, or one of them with an ending.
 */
export function namesService(
  scope: ServiceScope,
  ...texts: (string | undefined)[]
): boolean {
  return (
    scope.objects.origin.kind === 'files' ||
    namesOf(scope).some(name =>
      texts.some(text => text === name || text?.startsWith(`${name}-`)),
    )
  );
}
