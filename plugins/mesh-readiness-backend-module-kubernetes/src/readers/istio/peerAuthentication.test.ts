import { told } from './__testUtils__/told';
import { peerAuthentication } from './peerAuthentication';

const policy = (name: string, spec: string, namespace = 'shop') => `
---
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: ${name}, namespace: ${namespace} }
spec: { ${spec} }`;

const OF_PODS = 'selector: { matchLabels: { app: web } }';
const mode = (name: string) => `mtls: { mode: ${name} }`;

const mtls = (place: string, need = 'required') =>
  `${need} security.mtls: PeerAuthentication ${place} spec.mtls.mode = STRICT`;
const plaintext = (place: string, need = 'required') =>
  `${need} workload.plaintext: PeerAuthentication ${place} spec.mtls.mode = DISABLE`;

describe('peerAuthentication', () => {
  it.each([
    [
      'STRICT for the pods',
      policy('a', `${OF_PODS}, ${mode('STRICT')}`),
      [mtls('shop/a')],
    ],
    ['STRICT for the namespace', policy('a', mode('STRICT')), [mtls('shop/a')]],
    [
      'STRICT for the mesh, which is how it is done there',
      policy('a', mode('STRICT'), 'istio-system'),
      [mtls('istio-system/a', 'preferred')],
    ],
    [
      'DISABLE for the pods',
      policy('a', `${OF_PODS}, ${mode('DISABLE')}`),
      [plaintext('shop/a')],
    ],
    [
      'DISABLE for the mesh',
      policy('a', mode('DISABLE'), 'istio-system'),
      [plaintext('istio-system/a', 'preferred')],
    ],
    ['PERMISSIVE, which takes both', policy('a', mode('PERMISSIVE')), []],
    ['UNSET', policy('a', mode('UNSET')), []],
    ['no mode', policy('a', ''), []],
    ['a mode that does not exist', policy('a', mode('constructor')), []],
    [
      'STRICT for other pods',
      policy(
        'a',
        `selector: { matchLabels: { app: other } }, ${mode('STRICT')}`,
      ),
      [],
    ],
    ['STRICT in another namespace', policy('a', mode('STRICT'), 'bank'), []],
  ])('reads %s', (_, yaml, lines) => {
    expect(told(peerAuthentication, yaml)).toEqual(lines);
  });

  it.each([
    [
      'pods before namespace',
      policy('pods', `${OF_PODS}, ${mode('DISABLE')}`) +
        policy('all', mode('STRICT')),
      [plaintext('shop/pods')],
    ],
    [
      'namespace before mesh',
      policy('all', mode('PERMISSIVE')) +
        policy('mesh', mode('STRICT'), 'istio-system'),
      [],
    ],
    [
      'what is left open comes from farther off',
      policy('pods', `${OF_PODS}, ${mode('UNSET')}`) +
        policy('all', mode('STRICT')),
      [mtls('shop/all')],
    ],
    [
      'what says the same counts beside the nearest',
      policy('all', mode('STRICT')) +
        policy('pods', `${OF_PODS}, ${mode('STRICT')}`) +
        policy('mesh', mode('STRICT'), 'istio-system'),
      [
        mtls('shop/all'),
        mtls('shop/pods'),
        mtls('istio-system/mesh', 'preferred'),
      ],
    ],
  ])('lets the nearest win: %s', (_, yaml, lines) => {
    expect(told(peerAuthentication, yaml)).toEqual(lines);
  });

  it('reads a port that is treated otherwise', () => {
    expect(
      told(
        peerAuthentication,
        policy(
          'a',
          `${OF_PODS}, ${mode(
            'STRICT',
          )}, portLevelMtls: { "8080": { mode: DISABLE }, "9090": { mode: PERMISSIVE } }`,
        ),
      ),
    ).toEqual([
      mtls('shop/a'),
      'required workload.plaintext: PeerAuthentication shop/a spec.portLevelMtls["8080"].mode = DISABLE on port 8080',
    ]);
  });

  it('leaves out a selector in the root namespace, which Istio does not follow', () => {
    expect(
      told(
        peerAuthentication,
        policy('a', `${OF_PODS}, ${mode('STRICT')}`, 'istio-system'),
      ),
    ).toEqual([]);
  });

  it('counts files of one name together', () => {
    expect(
      told(
        peerAuthentication,
        policy('default', mode('DISABLE')) + policy('default', mode('STRICT')),
        { origin: { kind: 'files', place: 'repository' } },
      ),
    ).toEqual([plaintext('shop/default'), mtls('shop/default')]);
  });

  it('tells of a policy that picks no pod', () => {
    expect(
      told(
        peerAuthentication,
        policy(
          'web-strict',
          `selector: { matchLabels: { app: gone } }, ${mode('STRICT')}`,
        ),
      ),
    ).toEqual([
      'unbound PeerAuthentication shop/web-strict spec.selector.matchLabels: selects no pod',
    ]);
  });
});
