import { asRecord } from '../../objects/fields';
import type { Workload } from '../../service/ServiceScope';
import type { ObjectReader, ObservedNeed } from '../ObjectReader';
import { bindPolicies, nearest, needOf } from './binding';
import type { BoundPolicy } from './binding';

const KIND = 'PeerAuthentication.security.istio.io';

/** What a mode makes a service need; PERMISSIVE takes mTLS and plaintext alike, and so asks for neither. */
const FEATURES: ReadonlyMap<string, string> = new Map([
  ['STRICT', 'security.mtls'],
  ['DISABLE', 'workload.plaintext'],
]);

/** Reads whether callers have to speak mTLS, or must not. */
export const peerAuthentication: ObjectReader = {
  kinds: [KIND],
  read(scope) {
    const { policies, unbound } = bindPolicies(
      { kind: KIND, selector: 'selector.matchLabels', rootSelects: false },
      scope,
    );
    const needs: ObservedNeed[] = [];
    for (const workload of scope.workloads) {
      for (const need of needsOfWorkload(workload, policies)) {
        if (
          !needs.some(
            ({ object, field }) =>
              object === need.object && field === need.field,
          )
        ) {
          needs.push(need);
        }
      }
    }
    return { needs, unbound };
  },
};

/** The nearest policy that sets a mode wins; those farther off count where they say the same. */
function needsOfWorkload(
  workload: Workload,
  policies: readonly BoundPolicy[],
): ObservedNeed[] {
  const holding = policies.filter(({ workloads }) =>
    workloads.includes(workload),
  );
  const withMode = holding.flatMap(policy => {
    const mode = modeOf(asRecord(policy.object.spec).mtls);
    return mode === undefined ? [] : [{ policy, mode, reach: policy.reach }];
  });
  const inForce = new Set(nearest(withMode).map(({ mode }) => mode));
  return [
    ...withMode
      .filter(({ mode }) => inForce.has(mode))
      .flatMap(({ policy, mode }) =>
        needFor(policy, mode, 'spec.mtls.mode', mode),
      ),
    ...holding
      .filter(({ reach }) => reach === 'workload')
      .flatMap(policy =>
        Object.entries(
          asRecord(asRecord(policy.object.spec).portLevelMtls),
        ).flatMap(([port, mtls]) => {
          const mode = modeOf(mtls);
          return mode === undefined
            ? []
            : needFor(
                policy,
                mode,
                `spec.portLevelMtls["${port}"].mode`,
                `${mode} on port ${port}`,
              );
        }),
      ),
  ];
}

function needFor(
  { object, reach }: BoundPolicy,
  mode: string,
  field: string,
  raw: string,
): ObservedNeed[] {
  const feature = FEATURES.get(mode);
  return feature === undefined
    ? []
    : [{ feature, need: needOf(reach), object, field, raw }];
}

/** The mode that is set; one that is left open comes from farther off. */
function modeOf(mtls: unknown): string | undefined {
  const { mode } = asRecord(mtls);
  return typeof mode === 'string' && mode !== 'UNSET' ? mode : undefined;
}
