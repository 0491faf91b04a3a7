import type { ApiObject } from '../ApiObject';

/** A Pod with its labels. */
export function pod(
  name: string,
  inNamespace = 'shop',
  labels: Record<string, string> = { app: name },
): ApiObject {
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name, namespace: inNamespace, labels },
    spec: { containers: [{ name: 'app', image: 'images.example.com/app:1' }] },
    status: { phase: 'Running' },
  };
}

/** A Namespace. */
export function namespace(
  name: string,
  labels: Record<string, string> = {},
): ApiObject {
  return { apiVersion: 'v1', kind: 'Namespace', metadata: { name, labels } };
}

/** A RequestAuthentication that demands tokens of the pods of an app. */
export function requestAuthentication(
  name: string,
  inNamespace = 'shop',
): ApiObject {
  return {
    apiVersion: 'security.istio.io/v1beta1',
    kind: 'RequestAuthentication',
    metadata: { name, namespace: inNamespace },
    spec: {
      selector: { matchLabels: { app: name } },
      jwtRules: [{ issuer: 'https://accounts.example.com' }],
    },
  };
}
