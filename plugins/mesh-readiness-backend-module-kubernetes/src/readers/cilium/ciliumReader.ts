import { metadataField } from '../../objects/fieldPaths';
import type { KubernetesObject } from '../../objects/KubernetesObject';
import type { ObjectReader, ObservedNeed } from '../ObjectReader';
import type { ServiceScope } from '../../service/ServiceScope';
import { namespaceObjects } from '../support';
import {
  CLUSTERWIDE_ENVOY_CONFIG,
  ENVOY_CONFIG,
  envoyConfigsOf,
} from './envoyConfigsOf';
import { envoyNeeds } from './envoyNeeds';
import { CLUSTERWIDE_POLICY, POLICY, policiesOf } from './policiesOf';
import { policyNeeds } from './policyNeeds';
import { unboundCiliumObjects } from './unboundCiliumObjects';

/** Marks of a Service that counts in all clusters of a Cluster Mesh, the newer one first. */
const GLOBAL = ['service.cilium.io/global', 'io.cilium/global-service'];

const MTLS = 'io.cilium/mtls-enabled';

/** Reads what Cilium is told: its policies, raw configuration of Envoy, and labels and annotations. */
export const ciliumReader: ObjectReader = {
  kinds: [
    POLICY,
    CLUSTERWIDE_POLICY,
    ENVOY_CONFIG,
    CLUSTERWIDE_ENVOY_CONFIG,
    'Namespace',
    'Service',
  ],
  read(scope) {
    return {
      needs: [
        ...policiesOf(scope).flatMap(policyNeeds),
        ...envoyConfigsOf(scope).flatMap(({ object }) => envoyNeeds(object)),
        ...scope.services.flatMap(globalService),
        ...encryptedNamespaces(scope),
      ],
      unbound: unboundCiliumObjects(scope),
    };
  },
};

function globalService(object: KubernetesObject): ObservedNeed[] {
  const { annotations = {} } = object.metadata;
  const key = GLOBAL.find(name => annotations[name] === 'true');
  return key === undefined
    ? []
    : [
        {
          feature: 'platform.multicluster',
          need: 'required',
          object,
          field: metadataField('annotations', key),
          raw: 'true',
          api: key.slice(0, key.indexOf('/')),
        },
      ];
}

function encryptedNamespaces(scope: ServiceScope): ObservedNeed[] {
  return namespaceObjects(scope)
    .filter(({ metadata }) => metadata.labels?.[MTLS] === 'true')
    .map(object => ({
      feature: 'security.mtls',
      need: 'required',
      object,
      field: metadataField('labels', MTLS),
      raw: 'true',
      api: 'io.cilium',
    }));
}
