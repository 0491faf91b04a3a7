import type { KubernetesObject } from '../../objects/KubernetesObject';
import { parseLabelSelector } from '../../objects/parseLabelSelector';
import type { ServiceIdentity } from '../../service/ServiceIdentity';
import { selectorOfService } from '../../service/servicesOf';
import { workloadOf } from '../../service/workloadOf';

/** What every object has, for a service that is looked for by something that cannot be looked up. */
const ANY = '*';

/** Texts of which an object has at least one when it can be what a service is linked with. */
export function termsOfService({
  name,
  kubernetesId,
  labelSelector,
}: ServiceIdentity): Set<string> {
  const ids = kubernetesId === undefined ? [] : [kubernetesId];
  return new Set([
    ...[name, ...ids].map(named),
    ...ids.map(id => labelled('backstage.io/kubernetes-id', id)),
    ...(labelSelector === undefined ? [] : termsOfSelector(labelSelector)),
  ]);
}

/** The texts by which an object can be found; none for an object that no service is linked with. */
export function termsOfObject(object: KubernetesObject): Set<string> {
  const template = workloadOf(object);
  if (!template && object.kind !== 'Service' && object.kind !== 'Pod') {
    return new Set();
  }
  const labels = [
    ...Object.entries(object.metadata.labels ?? {}),
    ...Object.entries(template?.labels ?? {}),
    ...(object.kind === 'Service'
      ? Object.entries(selectorOfService(object))
      : []),
  ];
  return new Set([
    ANY,
    named(object.metadata.name),
    ...labels.flatMap(([key, value]) => [
      key,
      labelled(key, value),
      named(value),
    ]),
  ]);
}

/** One condition is enough, because all have to hold; one that asks for a value leaves the fewest. */
function termsOfSelector(labelSelector: string): string[] {
  const { matchExpressions = [] } = parseLabelSelector(labelSelector) ?? {};
  const given = matchExpressions.find(({ operator }) => operator === 'In');
  if (given) {
    return given.values.map(value => labelled(given.key, value));
  }
  const present = matchExpressions.find(
    ({ operator }) =>
      operator === 'Exists' || operator === 'Gt' || operator === 'Lt',
  );
  return present ? [present.key] : [ANY];
}

function labelled(key: string, value: string): string {
  return `${key}=${value}`;
}

/** Names are compared without regard to hyphens and the like. */
function named(name: string): string {
  return `~${name.toLowerCase().replaceAll(/[-_.]/g, '')}`;
}
