/** Objects for tests, with as little as they need. */
export const deployment = (namespace: string, name: string, more = {}) => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { namespace, name, labels: { app: name } },
  spec: {
    replicas: 1,
    selector: { matchLabels: { app: name } },
    template: {
      metadata: { labels: { app: name } },
      spec: { containers: [{ name: 'main', image: 'registry.example/web:1' }] },
    },
    ...more,
  },
});

/** A rule that only requests with a token may come in. */
export const requestAuthentication = (
  namespace: string,
  name: string,
  issuer = 'https://accounts.example.com',
) => ({
  apiVersion: 'security.istio.io/v1',
  kind: 'RequestAuthentication',
  metadata: { namespace, name },
  spec: {
    selector: { matchLabels: { app: name } },
    jwtRules: [{ issuer }],
  },
});
