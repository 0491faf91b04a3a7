import type { KubernetesObject } from './KubernetesObject';
import { ObjectIndex } from './ObjectIndex';

const origin = { kind: 'cluster', cluster: 'prod' } as const;

const pod = (name: string, namespace?: string): KubernetesObject => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name, ...(namespace !== undefined && { namespace }) },
});

describe('ObjectIndex', () => {
  it('finds objects by kind, namespace and name', () => {
    const index = new ObjectIndex(origin);
    const [a, b, c] = [pod('a', 'shop'), pod('b', 'shop'), pod('a', 'pay')];
    [a, b, c].forEach(object => index.add(object));
    expect(index.list('Pod')).toEqual([a, b, c]);
    expect(index.list('Pod', 'shop')).toEqual([a, b]);
    expect(index.list('Pod', 'elsewhere')).toEqual([]);
    expect(index.list('Node')).toEqual([]);
    expect(index.named('Pod', 'pay', 'a')).toEqual([c]);
    expect(index.named('Pod', 'pay', 'b')).toEqual([]);
  });

  it('keeps kinds of one name and different groups apart', () => {
    const index = new ObjectIndex(origin);
    index.add({
      ...pod('a', 'shop'),
      apiVersion: 'security.istio.io/v1',
      kind: 'AuthorizationPolicy',
    });
    index.add({
      ...pod('a', 'shop'),
      apiVersion: 'policy.linkerd.io/v1alpha1',
      kind: 'AuthorizationPolicy',
    });
    expect(index.list('AuthorizationPolicy.security.istio.io')).toHaveLength(1);
    expect(index.list('AuthorizationPolicy.policy.linkerd.io')).toHaveLength(1);
    expect(index.list('AuthorizationPolicy')).toEqual([]);
  });

  it('has an object without a namespace in the namespace of no name', () => {
    const index = new ObjectIndex(origin);
    const node = { ...pod('worker'), kind: 'Node' };
    index.add(node);
    expect(index.named('Node', '', 'worker')).toEqual([node]);
  });

  it('gives the same list until one of its objects changes, and then another', () => {
    const index = new ObjectIndex(origin);
    index.add(pod('a', 'shop'));
    index.add(pod('b', 'pay'));
    const [all, shop, pay] = [
      index.list('Pod'),
      index.list('Pod', 'shop'),
      index.list('Pod', 'pay'),
    ];
    expect(index.list('Pod')).toBe(all);
    index.put({ ...pod('a', 'shop'), spec: { hostNetwork: true } });
    expect(index.list('Pod')).not.toBe(all);
    expect(index.list('Pod', 'shop')).not.toBe(shop);
    expect(index.list('Pod', 'pay')).toBe(pay);
    expect(all).toEqual([pod('a', 'shop'), pod('b', 'pay')]);
  });

  it('puts an object in the place of the one of its name, and adds one beside it', () => {
    const index = new ObjectIndex(origin);
    index.add(pod('a', 'shop'));
    index.put({ ...pod('a', 'shop'), spec: 1 });
    expect(index.named('Pod', 'shop', 'a')).toHaveLength(1);
    index.add({ ...pod('a', 'shop'), spec: 2 });
    expect(index.named('Pod', 'shop', 'a')).toHaveLength(2);
  });

  it('forgets what is removed', () => {
    const index = new ObjectIndex(origin);
    [pod('a', 'shop'), pod('b', 'shop')].forEach(each => index.add(each));
    index.remove(pod('a', 'shop'));
    index.remove(pod('never', 'there'));
    expect(index.list('Pod')).toEqual([pod('b', 'shop')]);
    index.remove(pod('b', 'shop'));
    expect(index.list('Pod')).toEqual([]);
  });

  it('looks objects up, also those that come later, until they go', () => {
    const index = new ObjectIndex(origin);
    const byStart = ({ metadata }: KubernetesObject) => [
      metadata.name[0],
      metadata.name[0],
    ];
    const [a, b, c] = [pod('a1', 'shop'), pod('b1', 'shop'), pod('a2', 'pay')];
    const find = (namespace?: string) =>
      index.find('Pod', byStart, 'a', namespace);
    expect(find()).toEqual([]);
    [a, b].forEach(object => index.add(object));
    expect(find('shop')).toEqual([a]);
    expect(find('pay')).toEqual([]);
    index.add(c);
    expect(find()).toEqual([a, c]);
    expect(find('pay')).toEqual([c]);
    const changed = { ...a, spec: 1 };
    index.put(changed);
    expect(find()).toEqual([c, changed]);
    index.remove(c);
    expect(find()).toEqual([changed]);
    expect(find('pay')).toEqual([]);
    expect(find('shop')).toEqual([changed]);
  });
});
