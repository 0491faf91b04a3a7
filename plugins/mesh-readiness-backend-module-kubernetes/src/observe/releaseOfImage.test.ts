import { releaseOfImage } from './releaseOfImage';

describe('releaseOfImage', () => {
  it.each([
    ['docker.io/istio/proxyv2:1.29.1', { release: '1.29.1' }],
    ['gcr.io/istio-release/proxyv2:1.29.1-distroless', { release: '1.29.1' }],
    ['localhost:5000/istio/pilot:1.30', { release: '1.30' }],
    ['quay.io/cilium/cilium:v1.19.4@sha256:abc', { release: '1.19.4' }],
    ['cr.l5d.io/linkerd/proxy:stable-2.14.10', { release: '2.14.10' }],
    ['cr.l5d.io/linkerd/proxy:edge-25.10.1', { release: 'edge-25.10.1' }],
    [
      'ghcr.io/buoyantio/proxy:enterprise-2.19.1',
      { release: '2.19.1', distribution: 'enterprise' },
    ],
    ['localhost:5000/istio/proxyv2', {}],
    ['istio/proxyv2:latest', {}],
    ['auto', {}],
    ['', {}],
  ])('%s', (image, expected) => {
    expect(releaseOfImage(image)).toEqual(expected);
  });
});
