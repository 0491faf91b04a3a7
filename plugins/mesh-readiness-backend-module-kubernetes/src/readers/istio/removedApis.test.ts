import { told } from './__testUtils__/told';
import { removedApis } from './removedApis';

const object = (apiVersion: string, kind: string, spec: string) => `
apiVersion: ${apiVersion}
kind: ${kind}
metadata: { name: old }
spec: { ${spec} }`;

const policy = (spec: string) =>
  object('authentication.istio.io/v1alpha1', 'Policy', spec);
const rule = (match: string) =>
  object('config.istio.io/v1alpha2', 'rule', `match: '${match}'`);

describe('removedApis', () => {
  it.each([
    [
      'a Policy',
      policy('targets: [{ name: other }, { name: web }]'),
      'Policy shop/old spec.targets[1]',
    ],
    [
      'a QuotaSpecBinding',
      object(
        'config.istio.io/v1alpha2',
        'QuotaSpecBinding',
        'services: [{ name: web, namespace: shop }]',
      ),
      'QuotaSpecBinding shop/old spec.services[0]',
    ],
    [
      'a rule for pods',
      rule(
        'source.labels["app"]=="other" && destination.labels["app"] == "web"',
      ),
      'rule shop/old spec.match',
    ],
    [
      'a rule for a Service',
      rule('destination.service == "web.shop.svc.cluster.local"'),
      'rule shop/old spec.match',
    ],
    [
      'a ServiceRole',
      object(
        'rbac.istio.io/v1alpha1',
        'ServiceRole',
        'rules: [{ services: ["web.shop.svc.cluster.local"] }]',
      ),
      'ServiceRole shop/old spec.rules[0].services[0]',
    ],
  ])('tells of %s that names the service', (_, yaml, place) => {
    expect(told(removedApis, yaml)).toEqual([
      `unbound ${place}: speaks an API that Istio no longer has`,
    ]);
  });

  it.each([
    ['for another service', policy('targets: [{ name: other }]')],
    ['for everybody', policy('peers: [{ mtls: {} }]')],
    ['about callers', rule('source.labels["app"] == "web"')],
  ])('says nothing of an object %s', (_, yaml) => {
    expect(told(removedApis, yaml)).toEqual([]);
  });
});
