import { existsSync } from 'node:fs';
import path from 'node:path';
import {
  makeEdition,
  makeFeature,
  makeMesh,
  makeProblemRule,
  makeRule,
} from '../engine/__testUtils__/makeEdition';
import { builtInEditions } from '../knowledge/builtInEditions';
import { PAGES_FOLDER } from '../../scripts/paths';
import { readPages } from '../../scripts/readPages';
import { lintPages } from './lintPages';
import { referencePages } from './referencePages';

const pages = referencePages(builtInEditions);
const newest = builtInEditions.at(-1)!;

const linksIn = (text: string): string[] =>
  Array.from(text.matchAll(/\]\((?!<)([^)\s]+)\)/g), match => match[1]);

describe('the pages of the built-in editions', () => {
  it('are checked in', () => {
    expect(lintPages(pages, readPages(PAGES_FOLDER))).toEqual([]);
  });

  it('are a matrix for each edition, a page for each rule, an index and the sources', () => {
    expect([...pages.keys()].sort()).toEqual(
      [
        'README.md',
        'rules/README.md',
        'sources-by-age.md',
        'support-matrix.md',
        'support-matrix-2024-12.md',
        ...newest.rules.map(({ code }) => `rules/${code}.md`),
      ].sort(),
    );
  });

  it.each([...pages.keys()])('%s links to pages that exist', name => {
    const links = linksIn(pages.get(name)!);
    expect(links.length).toBeGreaterThan(0);
    expect(
      links.filter(link => {
        const target = path.posix.join(path.posix.dirname(name), link);
        return (
          !pages.has(target) && !existsSync(path.join(PAGES_FOLDER, target))
        );
      }),
    ).toEqual([]);
  });

  it.each([...pages])('%s has rows as long as their heads', (_, text) => {
    const cells = (line: string) => line.split(/(?<!\\)\|/).length;
    const tables = text
      .split('\n\n')
      .filter(part => part.startsWith('|'))
      .map(part => part.split('\n').map(cells));
    expect(
      tables.filter(rows => rows.some(length => length !== rows[0])),
    ).toEqual([]);
  });

  it('show every feature on every mesh, and every source', () => {
    const matrix = pages.get('support-matrix.md')!;
    for (const { id } of newest.features) {
      expect(matrix).toContain(`| \`${id}\` |`);
    }
    const sources = pages.get('sources-by-age.md')!;
    for (const { id } of builtInEditions.flatMap(edition => edition.sources)) {
      expect(sources).toContain(`(\`${id}\`)`);
    }
  });
});

const small = makeEdition({
  meshes: [
    makeMesh({
      id: 'pods',
      name: 'Pods',
      releases: [{ version: '1.5', sources: [] }],
    }),
    makeMesh({ id: 'nodes', name: 'Nodes' }),
  ],
  features: [
    makeFeature(
      'traffic.limits',
      { nodes: 'none' },
      {
        title: 'Limit requests',
        description: 'Requests beyond a rate are refused.',
        aliases: ['limits'],
        support: {
          pods: [
            {
              level: 'partial',
              maturity: 'beta',
              verification: 'unverified',
              conflict: 'They differ.',
              sources: ['facts'],
            },
          ],
        },
      },
    ),
  ],
  rules: [
    makeProblemRule('MR0001', 'unknown-feature', {
      level: 'unknown',
      message: '"{written}" is not known.',
      remediation: {
        text: 'Correct {where}.',
        actor: 'service-team',
        effortHours: 0.5,
      },
    }),
    {
      ...makeRule('MR0201', 'traffic.limits'),
      title: 'Limits in the mesh',
      description: 'So that there is enough for all.',
      examples: [
        {
          name: 'Pods have limits',
          requires: ['limits'],
          mesh: 'pods',
          release: '1.4',
          level: 'warning',
          says: 'is partial',
        },
      ],
    },
  ],
});

const older = makeEdition({
  ...small,
  id: '1999-01',
  date: '1999-01-01',
  rules: small.rules.slice(1),
  features: [makeFeature('traffic.limits', { pods: 'none' })],
});

describe('the pages of small editions', () => {
  const written = referencePages([older, small]);
  const linesOf = (name: string) => written.get(name)!.split('\n');

  it('show in the matrix the level, how finished it is and how sure it is', () => {
    expect(linesOf('support-matrix.md')).toEqual(
      expect.arrayContaining([
        '| Need | Id | Pods | Nodes |',
        '| [Limit requests](rules/MR0201.md) | `traffic.limits` | partial, beta ?\\* | unknown |',
        'Other editions: [1999-01](support-matrix-1999-01.md).',
      ]),
    );
  });

  it('show of a rule why it exists, what it says on each mesh and at each level, and what it said before', () => {
    expect(linesOf('rules/MR0201.md')).toEqual(
      expect.arrayContaining([
        '# MR0201: Limits in the mesh',
        'So that there is enough for all.',
        '- Need: Limit requests, `traffic.limits`. Requests beyond a rate are refused.',
        '- Also written as `limits`',
        '- Editions: 2000-01, 1999-01. This page is that of 2000-01.',
        '| Pods 1.5 | partial, beta ?\\* | warning | Pods: Limit requests is partial. |',
        '| Nodes | unknown | unknown | Nodes: Limit requests is unknown. |',
        '| none | error | {mesh}: {feature} is none. |  |  |  |',
        '- Pods have limits (requires limits, on Pods 1.4): warning, “is partial”.',
        '## In the edition 1999-01',
        '| Pods | none | partial | level, verification, maturity, contradictions |',
        '- [Facts](<https://facts.example>), documentation, read 2000-01-01',
      ]),
    );
  });

  it('show of a rule about a profile its one outcome, and that the edition before has none', () => {
    expect(linesOf('rules/MR0001.md')).toEqual(
      expect.arrayContaining([
        '| unknown | "{written}" is not known. | Correct {where}. | service team | 0.5 hours |',
        'The edition 1999-01 has no such rule.',
      ]),
    );
  });

  it('list the sources by the day they were read', () => {
    const read = makeEdition().sources.map((source, index) => ({
      ...source,
      read: `2000-01-0${9 - index}`,
    }));
    const days = Array.from(
      referencePages([{ ...small, sources: read }])
        .get('sources-by-age.md')!
        .matchAll(/^\| (\d\S+) \|/gm),
      match => match[1],
    );
    expect(days).toEqual([
      '2000-01-06',
      '2000-01-07',
      '2000-01-08',
      '2000-01-09',
    ]);
  });
});
