import { builtInEditions } from 'backstage-plugin-mesh-readiness-common';
import { readServiceQuery } from './readServiceQuery';

const edition = builtInEditions[builtInEditions.length - 1];

const read = (query: string) =>
  readServiceQuery(new URLSearchParams(query), edition);

describe('the query of a list of services', () => {
  it('asks for the first page of everything, with all facets, when it is empty', () => {
    expect(read('')).toEqual({
      filters: {},
      offset: 0,
      limit: 50,
      facets: undefined,
    });
  });

  it('takes one value as well as several', () => {
    expect(
      read(
        'type=service&owner=group:default/a&owner=&sort=verdict:linkerd&order=desc&offset=100&limit=200&facets=owner&facets=type',
      ),
    ).toEqual({
      filters: { type: ['service'], owner: ['group:default/a', ''] },
      sort: 'verdict:linkerd',
      order: 'desc',
      offset: 100,
      limit: 200,
      facets: ['owner', 'type'],
    });
  });

  it('writes names as the answers do', () => {
    expect(
      read(
        'allOf=JWT&owner=Team-A&ownedBy=User:Ada&system=Shop&domain=retail&ref=Orders',
      ).filters,
    ).toEqual({
      allOf: ['security.jwt-authentication'],
      owner: ['group:default/team-a'],
      ownedBy: ['user:default/ada'],
      system: ['system:default/shop'],
      domain: ['domain:default/retail'],
      ref: ['component:default/orders'],
    });
  });

  it('counts no facets when asked for none, and looks for no text when that is empty', () => {
    expect(read('facets=none&text=')).toMatchObject({
      filters: {},
      facets: [],
    });
  });

  it.each([
    [
      'colour=red',
      /The query parameter "colour" is not known, expected allOf, /,
    ],
    [
      'allOf=jwt-authenticaton',
      /"allOf" names the feature "jwt-authenticaton", which the edition 2026-11 does not know, expected perhaps jwt-authentication or /,
    ],
    ['noneOf=zzzzzzzzzzzzzzz', /expected one of its/],
    [
      'verdict=ready',
      /"verdict" is "ready", expected <mesh>:<verdict> with one of .*linkerd.* and one of ready, /,
    ],
    ['verdict=linkerd:fine', /expected <mesh>:<verdict>/],
    ['verdict=kuma:ready', /expected <mesh>:<verdict>/],
    [
      'finding=MR9999',
      /"finding" is "MR9999", expected the code of a rule of the edition 2026-11 such as MR0101/,
    ],
    ['blockedBy=kuma:MR0101', /<mesh>:<code> with one of/],
    ['unknownBy=a:b:MR0101', /<mesh>:<code> with one of/],
    [
      'recommended=decided',
      /"recommended" is "decided", expected one of .*, open, no-mesh, all-blocked, ""/,
    ],
    ['enrolled=kuma', /"enrolled" is "kuma"/],
    ['notEnrolled=none', /"notEnrolled" is "none"/],
    ['status=fine', /expected one of assessed, not-assessed, failed/],
    ['stale=yes', /expected one of true, false/],
    [
      'owner=group:default/',
      /"owner" is "group:default\/", expected the reference of an entity such as group:default\/name/,
    ],
    ['text=a&text=b', /"text" stands there 2 times \(a, b\), expected one/],
    [
      `text=${'x'.repeat(300)}`,
      /"text" has 300 characters \("x{200}…"\), expected at most 256/,
    ],
    [
      `${'type=a&'.repeat(3)}${Array.from(
        { length: 201 },
        (_, at) => `cluster=${at}`,
      ).join('&')}`,
      /"cluster" has 201 values, expected at most 200/,
    ],
    [
      'sort=colour',
      /"sort" is "colour", expected one of name, .*verdict:linkerd/,
    ],
    ['order=up', /"order" is "up", expected one of asc, desc/],
    ['limit=0', /"limit" is "0", expected a whole number from 1 to 200/],
    ['limit=201', /from 1 to 200/],
    ['limit=1e2', /"limit" is "1e2"/],
    ['limit=5&limit=6', /"limit" stands there 2 times/],
    ['offset=-1', /"offset" is "-1", expected a whole number from 0 to/],
    ['facets=colour', /"facets" is "colour", expected one of feature, /],
    ['facets=none&facets=type', /"none" alone/],
    ['sort=%00%1b%0ax', /"sort" is "x"/],
  ])('refuses %s', (query, message) => {
    expect(() => read(query)).toThrow(message);
  });
});
