import { asList, asRecord, asText } from '../../objects/fields';
import type { ObjectReader, ObservedNeed } from '../ObjectReader';
import { bindPolicies, clip, needOf } from './binding';
import type { BoundPolicy } from './binding';
import { signsWithSecret } from './signsWithSecret';

const KIND = 'RequestAuthentication.security.istio.io';

/** Reads which tokens are checked before a request reaches the service. */
export const requestAuthentication: ObjectReader = {
  kinds: [KIND],
  read(scope) {
    const { policies, unbound } = bindPolicies(
      { kind: KIND, selector: 'selector.matchLabels', rootSelects: true },
      scope,
    );
    return { needs: policies.flatMap(needsOf), unbound };
  },
};

function needsOf({ object, reach }: BoundPolicy): ObservedNeed[] {
  const need = needOf(reach);
  return asList(asRecord(object.spec).jwtRules).flatMap((value, index) => {
    const rule = asRecord(value);
    const field = `spec.jwtRules[${index}]`;
    const issuer = asText(rule.issuer);
    const checks: ObservedNeed = {
      feature: 'security.jwt-authentication',
      need,
      object,
      field,
      ...(issuer !== undefined && { raw: clip(`issuer ${issuer}`) }),
    };
    return signsWithSecret(rule.jwks)
      ? [
          checks,
          {
            feature: 'security.jwt-authentication.hs512',
            need,
            object,
            field: `${field}.jwks`,
            raw: 'a key that issuer and checker share',
          },
        ]
      : [checks];
  });
}
