import { parseOverlay } from './parseOverlay';

const HEAD = {
  id: 'acme',
  title: 'What holds at Acme',
  by: 'Platform team',
  date: '2026-11-01',
};

const said = (data: unknown) =>
  parseOverlay({ path: 'acme.yaml', data }).problems.map(
    ({ at, found, expected }) => `${at}: found ${found}, expected ${expected}`,
  );

describe('parseOverlay', () => {
  it('takes an overlay that says who answers for it', () => {
    expect(parseOverlay({ path: 'acme.yaml', data: HEAD })).toEqual({
      located: { file: 'acme.yaml', record: HEAD },
      problems: [],
    });
  });

  it('names all that is wrong at once', () => {
    const { by, ...rest } = HEAD;
    expect(said({ ...rest, id: 'ACME', date: 'yesterday' })).toEqual([
      'id: found "ACME", expected an id in kebab-case',
      'by: found nothing, expected a text',
      'date: found "yesterday", expected a day such as "2026-11-22"',
    ]);
  });

  it.each([
    ['a list', [], ': found [], expected an object with keys'],
    [
      'a misspelt key',
      { ...HEAD, suport: {} },
      'suport: found the key "suport", expected one of id, title, by, date, reason, edition, meshes, features, support, rules, guidance, manifests, sources, did you mean "support"?',
    ],
    [
      'a key that is no id',
      { ...HEAD, support: { Locks: {} } },
      'support.Locks: found the key "Locks", expected a feature id such as "security.jwt-authentication"',
    ],
    [
      'an edition that is no id',
      { ...HEAD, edition: 2026 },
      'edition: found 2026, expected a text',
    ],
    [
      'a version without quotes',
      {
        ...HEAD,
        support: {
          'a.b': { ant: [{ level: 'none', since: 1.3, sources: ['x'] }] },
        },
      },
      'support.a.b.ant.0.since: found 1.3, expected a text',
    ],
    [
      'an empty list',
      { ...HEAD, support: { 'a.b': { ant: [] } } },
      'support.a.b.ant: found [], expected a list with at least 1',
    ],
    [
      'an empty text',
      { ...HEAD, title: ' ' },
      'title: found " ", expected a text that is not empty',
    ],
    [
      'a source without an address of the web',
      {
        ...HEAD,
        sources: [
          {
            id: 'x',
            title: 'X',
            kind: 'documentation',
            url: 'ftp://acme.example',
            read: '2026-11-01',
          },
        ],
      },
      'sources.0.url: found "ftp://acme.example", expected an address that starts with https',
    ],
  ])('refuses %s', (_, data, message) => {
    expect(said(data)).toEqual([message]);
  });
});
