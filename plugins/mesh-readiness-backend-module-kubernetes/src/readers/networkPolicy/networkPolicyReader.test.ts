import { readsOf } from '../support/__testUtils__/readsOf';
import { networkPolicyReader } from './networkPolicyReader';

function policy(spec: string, name = 'orders') {
  return `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: ${name} }
spec: ${spec}
`;
}

describe('networkPolicyReader', () => {
  it.each([
    [
      'a policy that opens no port of a mesh',
      policy(
        '{ podSelector: { matchLabels: { app: orders } }, ingress: [{ ports: [{ port: 8080, protocol: TCP }, { port: 53, protocol: UDP }] }] }',
      ),
      [
        'required security.network-policy: NetworkPolicy orders spec.ingress = lets in TCP 8080, UDP 53; not 15008, not 4143',
      ],
    ],
    [
      'a policy that opens all ports to some peers',
      policy(
        '{ podSelector: { matchLabels: { app: orders } }, ingress: [{ from: [{ podSelector: {} }] }] }',
      ),
      [
        'required security.network-policy: NetworkPolicy orders spec.ingress = lets in all ports',
      ],
    ],
    [
      'a range that holds the port of Ambient and not that of Linkerd',
      policy(
        '{ podSelector: {}, ingress: [{ ports: [{ port: 15000, endPort: 15010 }] }] }',
      ),
      [
        'required security.network-policy: NetworkPolicy orders spec.ingress = lets in TCP 15000-15010; not 4143',
      ],
    ],
    [
      'two policies, of which the second opens what the first does not',
      `${policy(
        '{ podSelector: {}, ingress: [{ ports: [{ port: http }] }] }',
      )}---${policy(
        '{ podSelector: {}, ingress: [{ ports: [{ port: 15008 }, { port: 4143 }] }] }',
        'mesh',
      )}`,
      [
        'required security.network-policy: NetworkPolicy orders spec.ingress = lets in TCP http',
        'required security.network-policy: NetworkPolicy mesh spec.ingress = lets in TCP 15008, TCP 4143',
      ],
    ],
    [
      'a policy for what goes out only',
      policy(
        '{ podSelector: {}, policyTypes: [Egress], egress: [{ ports: [{ port: 443 }] }] }',
      ),
      [
        'required security.network-policy: NetworkPolicy orders spec.egress = lets out TCP 443',
      ],
    ],
    [
      'a namespace that denies everything',
      policy('{ podSelector: {}, policyTypes: [Ingress, Egress] }', 'deny'),
      [
        'required security.network-policy: NetworkPolicy deny spec.policyTypes = lets in nothing; not 15008, not 4143; lets out nothing',
        'required workload.default-deny: NetworkPolicy deny spec.policyTypes = lets nothing in, nothing out',
      ],
    ],
    [
      'a policy that denies everything to these pods only',
      policy('{ podSelector: { matchLabels: { app: orders } }, ingress: [] }'),
      [
        'required security.network-policy: NetworkPolicy orders spec.ingress = lets in nothing; not 15008, not 4143',
      ],
    ],
    [
      'a policy for other pods',
      policy('{ podSelector: { matchLabels: { app: carts } } }', 'carts'),
      [],
    ],
  ])('reads %s', (_, yaml, needs) => {
    expect(readsOf(networkPolicyReader, yaml).needs).toEqual(needs);
  });

  it('tells of a policy about the service that selects no pod', () => {
    expect(
      readsOf(
        networkPolicyReader,
        policy('{ podSelector: { matchLabels: { app: order } } }'),
      ),
    ).toEqual({
      needs: [],
      unbound: ['NetworkPolicy orders spec.podSelector: selects no pod'],
    });
  });

  it('says nothing where the pods could not be read, and nothing about the policy of another service', () => {
    const dead = policy('{ podSelector: { matchLabels: { app: nobody } } }');
    expect(
      readsOf(networkPolicyReader, dead, {
        unread: [{ kind: 'Pod', where: 'test', reason: 'forbidden' }],
      }).unbound,
    ).toEqual([]);
    expect(
      readsOf(networkPolicyReader, dead.replace('name: orders', 'name: carts'))
        .unbound,
    ).toEqual([]);
  });
});
