import { pod } from '../__testUtils__/objects';
import type { Change } from './Change';
import { ObjectStore } from './ObjectStore';

const create = (remembered = 10) =>
  new ObjectStore({ created: '2026-11-23T00:00:00Z', remembered });

describe('ObjectStore', () => {
  it('keeps one object of a name, with the marks of its first writing', () => {
    const store = create();
    const first = store.apply('Pod', pod('web'));
    const second = store.apply('Pod', pod('web', 'shop', { app: 'other' }));

    expect(store.list('Pod')).toEqual([second]);
    expect(second.metadata).toMatchObject({
      labels: { app: 'other' },
      uid: first.metadata.uid,
      creationTimestamp: '2026-11-23T00:00:00Z',
    });
    expect(Number(second.metadata.resourceVersion)).toBe(
      Number(first.metadata.resourceVersion) + 1,
    );
  });

  it('remembers what happened to a kind', () => {
    const store = create();
    const since = store.version;
    store.apply('Pod', pod('web'));
    store.apply('Service', pod('web'));
    store.remove('Pod', { name: 'web', namespace: 'shop' });

    expect(
      store
        .changesSince('Pod', since)
        ?.map(({ before, after }) => [before?.kind, after?.kind]),
    ).toEqual([
      [undefined, 'Pod'],
      ['Pod', undefined],
    ]);
    expect(store.changesSince('Pod', store.version)).toEqual([]);
  });

  it('knows no more of a time that is forgotten, and nothing of one to come', () => {
    const store = create(2);
    const since = store.version;
    store.apply('Pod', pod('a'));
    expect(store.changesSince('Pod', since)).toHaveLength(1);

    ['b', 'c', 'd'].forEach(name => store.apply('Pod', pod(name)));

    expect(store.changesSince('Pod', since)).toBeUndefined();
    expect(store.changesSince('Pod', store.version - 2)).toHaveLength(2);
    expect(store.changesSince('Pod', store.version + 1)).toBeUndefined();
    const last = store.version - 1;
    store.forget();
    expect(store.changesSince('Pod', last)).toBeUndefined();
  });

  it('tells whoever listens, until they no longer do', () => {
    const store = create();
    const heard: Change[] = [];
    const end = store.subscribe(change => heard.push(change));
    store.apply('Pod', pod('web'));
    end();
    store.apply('Pod', pod('web'));

    expect(heard).toHaveLength(1);
    expect(store.remove('Pod', { name: 'nix' })).toBe(false);
  });
});
