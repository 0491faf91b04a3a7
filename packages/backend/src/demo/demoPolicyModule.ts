import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import type { PermissionPolicy } from '@backstage/plugin-permission-node';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import { AllEntitiesPolicy } from './AllEntitiesPolicy';
import { OwnEntitiesPolicy } from './OwnEntitiesPolicy';

/** Sets the policy that `demo.policy` names. */
export const demoPolicyModule = createBackendModule({
  pluginId: 'permission',
  moduleId: 'demo-policy',
  register(env) {
    env.registerInit({
      deps: { config: coreServices.rootConfig, policies: policyExtensionPoint },
      async init({ config, policies }) {
        policies.setPolicy(
          policyNamed(config.getOptionalString('demo.policy') ?? 'all'),
        );
      },
    });
  },
});

function policyNamed(name: string): PermissionPolicy {
  switch (name) {
    case 'all':
      return new AllEntitiesPolicy();
    case 'own':
      return new OwnEntitiesPolicy();
    default:
      throw new InputError(`demo.policy is "${name}", expected "all" or "own"`);
  }
}
