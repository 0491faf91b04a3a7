/** A label of DNS, as namespaces and Services are named. */
const NAME = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;

/** Whether a text can be the name of a namespace or a Service. */
export function isKubernetesName(text: string): boolean {
  return NAME.test(text);
}
