import { told } from './__testUtils__/told';
import { proxyAnnotations } from './proxyAnnotations';

const pods = (annotations: string) => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec: { template: { metadata: { labels: { app: api }, annotations: { ${annotations} } } } }`;

const read = (annotations: string) =>
  told(proxyAnnotations, pods(annotations), { name: 'api' });

describe('proxyAnnotations', () => {
  it.each([
    [
      'tracing',
      'proxy.istio.io/config: "tracing: { zipkin: { address: \\"zipkin:9411\\" }, sampling: 10 }"',
      'required observability.tracing: Deployment shop/api spec.template.metadata.annotations["proxy.istio.io/config"] = tracing zipkin, 10 % of requests',
    ],
    [
      'ports that callers reach past the proxy',
      'traffic.sidecar.istio.io/excludeInboundPorts: "9090, 15020"',
      'preferred workload.plaintext: Deployment shop/api spec.template.metadata.annotations["traffic.sidecar.istio.io/excludeInboundPorts"] = 9090',
    ],
    [
      'ports that the pods call past the proxy',
      'traffic.sidecar.istio.io/excludeOutboundPorts: "3306"',
      'preferred workload.plaintext: Deployment shop/api spec.template.metadata.annotations["traffic.sidecar.istio.io/excludeOutboundPorts"] = 3306',
    ],
  ])('reads %s', (_, annotations, line) => {
    expect(read(annotations)).toEqual([line]);
  });

  it.each([
    [
      'other settings of the proxy',
      'proxy.istio.io/config: "image: { imageType: distroless }"',
    ],
    ['settings that cannot be read', 'proxy.istio.io/config: "{ tracing: ["'],
    ['tracing without settings', 'proxy.istio.io/config: "tracing: {}"'],
    [
      'ports of the proxy alone',
      'traffic.sidecar.istio.io/excludeInboundPorts: "15090"',
    ],
    ['no ports', 'traffic.sidecar.istio.io/excludeInboundPorts: ""'],
  ])('sees no need in %s', (_, annotations) => {
    expect(read(annotations)).toEqual([]);
  });

  it('names the field of a Pod that nothing made', () => {
    expect(
      told(
        proxyAnnotations,
        `
apiVersion: v1
kind: Pod
metadata: { name: api, annotations: { traffic.sidecar.istio.io/excludeInboundPorts: "1" } }`,
        { name: 'api' },
      ),
    ).toEqual([
      'preferred workload.plaintext: Pod shop/api metadata.annotations["traffic.sidecar.istio.io/excludeInboundPorts"] = 1',
    ]);
  });
});
