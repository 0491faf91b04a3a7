import { asList, asNumber, asRecord, asTexts } from '../../objects/fields';
import type { ObjectReader, ObservedNeed } from '../ObjectReader';
import { listed } from '../support';
import { bindPolicies, clip, nearest, needOf } from './binding';
import type { BoundPolicy } from './binding';

const KIND = 'Telemetry.telemetry.istio.io';

/** Reads whether the mesh traces the requests of the service, and what it is told to measure. */
export const telemetry: ObjectReader = {
  kinds: [KIND],
  read(scope) {
    const { policies, unbound } = bindPolicies(
      { kind: KIND, selector: 'selector.matchLabels', rootSelects: false },
      scope,
    );
    return {
      needs: [...tracingOf(policies), ...policies.flatMap(metricsOf)],
      unbound,
    };
  },
};

/** The nearest that say anything about tracing win: one that switches it off switches off what holds farther off. */
function tracingOf(policies: readonly BoundPolicy[]): ObservedNeed[] {
  const speaking = policies.filter(
    ({ object }) => asList(asRecord(object.spec).tracing).length > 0,
  );
  return nearest(speaking).flatMap(({ object, reach }) =>
    asList(asRecord(object.spec).tracing).flatMap((value, index) => {
      const tracing = asRecord(value);
      return tracing.disableSpanReporting === true
        ? []
        : [
            {
              feature: 'observability.tracing',
              need: needOf(reach),
              object,
              field: `spec.tracing[${index}]`,
              ...quoted([
                ...namesOf(tracing.providers),
                ...sampled(tracing.randomSamplingPercentage),
              ]),
            },
          ];
    }),
  );
}

/** Every mesh measures by itself, so how it is told to do so is no more than how it is done today. */
function metricsOf({ object }: BoundPolicy): ObservedNeed[] {
  return asList(asRecord(object.spec).metrics).flatMap((value, index) => {
    const { providers, overrides } = asRecord(value);
    const isOff = asList(overrides).some(override => {
      const { disabled, match } = asRecord(override);
      const metric = asRecord(match).metric ?? 'ALL_METRICS';
      return disabled === true && metric === 'ALL_METRICS';
    });
    return isOff
      ? []
      : [
          {
            feature: 'observability.metrics',
            need: 'preferred' as const,
            object,
            field: `spec.metrics[${index}]`,
            ...quoted(namesOf(providers)),
          },
        ];
  });
}

function namesOf(providers: unknown): string[] {
  return asTexts(providers, 'name');
}

function sampled(value: unknown): string[] {
  const percentage = asNumber(value);
  return percentage === undefined ? [] : [`${percentage} % of requests`];
}

function quoted(parts: readonly string[]): { raw?: string } {
  return parts.length > 0 ? { raw: clip(listed(parts)) } : {};
}
