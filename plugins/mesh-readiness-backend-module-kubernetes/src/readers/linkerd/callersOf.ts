import { asList, asRecord, asText, asTexts } from '../../objects/fields';
import type { KubernetesObject } from '../../objects/KubernetesObject';
import type { ObjectSet } from '../../objects/ObjectSet';
import { isUnread, namespaceOf } from '../support';
import { POLICY } from './api';

/** Whom an AuthorizationPolicy of Linkerd lets in, in a few words, and where that stands. */
export type Caller =
  | { kind: 'named'; word: string; field: string }
  /** Told by an object of its own. */
  | { kind: 'found'; word: string; field: string; object: KubernetesObject }
  | { kind: 'missing'; word: string; field: string };

const OBJECTS = ['MeshTLSAuthentication', 'NetworkAuthentication'];

/** The callers that an AuthorizationPolicy of Linkerd lets in; none where it lets in everybody. */
export function callersOf(
  objects: ObjectSet,
  policy: KubernetesObject,
): Caller[] {
  const { requiredAuthenticationRefs } = asRecord(policy.spec);
  return asList(requiredAuthenticationRefs).flatMap(
    (reference, index): Caller[] => {
      const { kind, name, namespace } = asRecord(reference);
      const field = `spec.requiredAuthenticationRefs[${index}]`;
      const ofKind = asText(kind) ?? '';
      const text = asText(name) ?? '';
      const place = asText(namespace) ?? namespaceOf(policy);
      const groupKind = `${ofKind}.${POLICY}`;
      const word = `${ofKind} ${text}`.trim();
      if (!OBJECTS.includes(ofKind) || isUnread(objects, groupKind)) {
        return [{ kind: 'named', word, field }];
      }
      const found = objects.named(groupKind, place, text);
      return found.length === 0
        ? [{ kind: 'missing', word, field }]
        : found.flatMap(object =>
            wordsOf(object).map(
              each => ({ kind: 'found', word: each, field, object } as const),
            ),
          );
    },
  );
}

/** Identities, ServiceAccounts and networks. */
function wordsOf({ spec }: KubernetesObject): string[] {
  const { identities, identityRefs, networks } = asRecord(spec);
  return [
    ...asTexts(identities),
    ...asList(identityRefs).map(reference => {
      const { kind, name } = asRecord(reference);
      return `${asText(kind) ?? ''} ${asText(name) ?? ''}`.trim();
    }),
    ...asTexts(networks, 'cidr'),
  ];
}
