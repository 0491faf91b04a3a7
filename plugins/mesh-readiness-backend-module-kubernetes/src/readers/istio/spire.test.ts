import { told } from './__testUtils__/told';
import { spire } from './spire';

const pods = (metadata: string, spec = '') => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec: { template: { metadata: { ${metadata} }, spec: { ${spec} } } }`;

describe('spire', () => {
  it.each([
    [
      'the template of the proxy',
      pods('annotations: { inject.istio.io/templates: "sidecar, spire" }'),
      'metadata.annotations["inject.istio.io/templates"] = sidecar, spire',
    ],
    [
      'the label of the pods',
      pods('labels: { spiffe.io/spire-managed-identity: "true" }'),
      'metadata.labels["spiffe.io/spire-managed-identity"] = true',
    ],
    [
      'a volume',
      pods(
        '',
        'volumes: [{ name: data, emptyDir: {} }, { name: id, csi: { driver: csi.spiffe.io } }]',
      ),
      'spec.volumes = csi.spiffe.io',
    ],
  ])('knows it by %s', (_, yaml, rest) => {
    expect(told(spire, yaml, { name: 'api' })).toEqual([
      `required platform.spire: Deployment shop/api spec.template.${rest}`,
    ]);
  });

  it.each([
    [
      'other templates',
      pods('annotations: { inject.istio.io/templates: "sidecar, spire-like" }'),
    ],
    [
      'a label that says no',
      pods('labels: { spiffe.io/spire-managed-identity: "false" }'),
    ],
    [
      'other volumes',
      pods('', 'volumes: [{ name: a, csi: { driver: csi.example.com } }]'),
    ],
  ])('is not misled by %s', (_, yaml) => {
    expect(told(spire, yaml, { name: 'api' })).toEqual([]);
  });
});
