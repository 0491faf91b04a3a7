import { asList, asRecord, asText, fieldAt } from '../../objects/fields';
import type { ServiceScope } from '../../service/ServiceScope';
import type { ObjectReader, ObservedNeed } from '../ObjectReader';
import { listed } from '../support';
import { bindPolicies, clip, nearest, needOf, textsOf } from './binding';
import type { BoundPolicy } from './binding';
import { limitsOf } from './limitsOf';

const KIND = 'Sidecar.networking.istio.io';

/** Reads what the pods of the service may call, and how many connections they take. */
export const sidecar: ObjectReader = {
  kinds: [KIND],
  read(scope) {
    const { policies, unbound } = bindPolicies(
      { kind: KIND, selector: 'workloadSelector.labels', rootSelects: false },
      scope,
    );
    return {
      needs: inForce(policies, scope).flatMap(policy => [
        ...egressOf(policy),
        ...connectionsOf(policy),
      ]),
      unbound,
    };
  },
};

/** Exactly one Sidecar holds for a pod, the nearest; nothing of the others is added to it. */
function inForce(
  policies: readonly BoundPolicy[],
  { workloads }: ServiceScope,
): BoundPolicy[] {
  const chosen = new Set(
    workloads.flatMap(workload =>
      nearest(policies.filter(policy => policy.workloads.includes(workload))),
    ),
  );
  return policies.filter(policy => chosen.has(policy));
}

function egressOf({ object, reach }: BoundPolicy): ObservedNeed[] {
  const { outboundTrafficPolicy, egress } = asRecord(object.spec);
  const policy = asRecord(outboundTrafficPolicy);
  const common = {
    feature: 'security.egress-control',
    need: needOf(reach),
    object,
  };
  const proxy = asText(fieldAt(policy, 'egressProxy', 'host'));
  return [
    ...(policy.mode === 'REGISTRY_ONLY'
      ? [
          {
            ...common,
            field: 'spec.outboundTrafficPolicy.mode',
            raw: clip(
              listed([
                'REGISTRY_ONLY',
                ...asList(egress).flatMap(listener =>
                  textsOf(asRecord(listener).hosts),
                ),
              ]),
            ),
          },
        ]
      : []),
    ...(proxy === undefined
      ? []
      : [
          {
            ...common,
            field: 'spec.outboundTrafficPolicy.egressProxy',
            raw: clip(`through ${proxy}`),
          },
        ]),
  ];
}

function connectionsOf({ object, reach }: BoundPolicy): ObservedNeed[] {
  const { inboundConnectionPool, ingress } = asRecord(object.spec);
  return [
    { pool: inboundConnectionPool, field: 'spec.inboundConnectionPool' },
    ...asList(ingress).map((listener, index) => ({
      pool: asRecord(listener).connectionPool,
      field: `spec.ingress[${index}].connectionPool`,
    })),
  ].flatMap(({ pool, field }) => {
    const raw = limitsOf(pool);
    return raw === undefined
      ? []
      : [
          {
            feature: 'traffic.circuit-breaking.connection-limits',
            need: needOf(reach),
            object,
            field,
            raw,
          },
        ];
  });
}
