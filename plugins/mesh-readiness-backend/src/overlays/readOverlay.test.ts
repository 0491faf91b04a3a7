import { formatProblem } from './LocatedProblem';
import { readOverlay } from './readOverlay';

const HEAD = `
id: acme
title: What holds at Acme
by: Platform team
date: '2026-11-01'
`.trimStart();

const said = (text: string) =>
  readOverlay('acme.yaml', text).problems.map(formatProblem);

describe('readOverlay', () => {
  it('reads an overlay', () => {
    const { file, located, problems } = readOverlay('acme.yaml', HEAD);
    expect(file).toBe('acme.yaml');
    expect(located?.record).toEqual({
      id: 'acme',
      title: 'What holds at Acme',
      by: 'Platform team',
      date: '2026-11-01',
    });
    expect(problems).toEqual([]);
  });

  it('leads every problem to the line of the key', () => {
    expect(
      said(`${HEAD}support:
  security.mtls:
    linkerd:
      - level: nune
        nots: Not today.
        sources: []
`),
    ).toEqual([
      'acme.yaml:8:9 support.security.mtls.linkerd.0.level: found "nune", expected one of full, basic, partial, external, none, did you mean "none"?',
      'acme.yaml:10:9 support.security.mtls.linkerd.0.sources: found [], expected a list with at least 1',
      expect.stringMatching(
        /^acme\.yaml:9:9 support\.security\.mtls\.linkerd\.0\.nots: found the key "nots"/,
      ),
    ]);
  });

  it('leads what is missing to the record that misses it', () => {
    expect(
      said(`${HEAD}sources:
  - id: policy
    title: Policy
    kind: documentation
    url: https://acme.example
`),
    ).toEqual(['acme.yaml:6:5 sources.0.read: found nothing, expected a text']);
  });

  it('follows an alias to what it stands for', () => {
    expect(
      said(`${HEAD}support:
  security.mtls:
    linkerd: &no
      - level: nune
        sources: [policy]
    cilium: *no
`),
    ).toEqual([
      expect.stringMatching(/^acme\.yaml:8:9 .*linkerd\.0\.level/),
      expect.stringMatching(/^acme\.yaml:8:9 .*cilium\.0\.level/),
    ]);
  });

  it.each([
    [
      'what is no YAML',
      'id: [acme',
      /^acme\.yaml:1:10: found Flow sequence .*, expected one document of YAML$/,
    ],
    [
      'a key that stands twice',
      'id: acme\nid: other\n',
      /^acme\.yaml:2:1: found Map keys must be unique, expected one document of YAML$/,
    ],
    [
      'two documents',
      'id: acme\n---\nid: other\n',
      /^acme\.yaml:2:1: found Source contains multiple documents/,
    ],
    [
      'a tag that means nothing',
      'id: !!js/function acme\n',
      /^acme\.yaml:1:5: found Unresolved tag/,
    ],
    ['nothing', '', /^acme\.yaml: found null, expected an object with keys$/],
    [
      'more than a megabyte',
      `# ${'x'.repeat(1024 * 1024)}`,
      /^acme\.yaml: found 1048578 bytes, expected at most 1048576$/,
    ],
    [
      'an alias that stands for nothing',
      'id: acme\nsupport: *nope\n',
      /^acme\.yaml:2:10: found the alias \*nope, expected an anchor &nope before it, or quotes around it$/,
    ],
    [
      'an alias that comes before its anchor',
      'id: *late\ntitle: &late x\n',
      /^acme\.yaml:1:5: found the alias \*late, expected/,
    ],
    [
      'an alias that stands for what it is a part of',
      'id: acme\nsupport: &all\n  a.b: [*all]\n',
      /^acme\.yaml:3:9: found the alias \*all, which stands for what it is a part of, expected/,
    ],
    [
      'aliases of aliases that would become a huge document',
      [
        'a: &a [x, x, x, x, x, x, x, x, x, x]',
        ...'bcdefgh'.split('').map((key, index) => {
          const one = `*${'abcdefg'[index]}`;
          return `${key}: &${key} [${Array(10).fill(one).join(', ')}]`;
        }),
      ].join('\n'),
      /^acme\.yaml: found Excessive alias count/,
    ],
    [
      'nesting without end',
      '['.repeat(200_000),
      /^acme\.yaml.*: found .*, expected /,
    ],
  ])('refuses %s', (_, text, message) => {
    const [first] = said(text);
    expect(first).toMatch(message);
  });
});
