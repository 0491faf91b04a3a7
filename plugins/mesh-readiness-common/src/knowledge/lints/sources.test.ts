import { smallRecords } from '../__testUtils__/smallRecords';
import { lintSources } from './sources';

describe('lintSources', () => {
  it('finds nothing where every citation has its source', () => {
    expect(lintSources(smallRecords())).toEqual([]);
  });

  it('wants what is cited to be listed, wherever it is cited', () => {
    const records = smallRecords(small => {
      const { lock, ant, lockRule, guidance, figures, corrections } = small;
      lock.support.bee[1].sources = ['book', 'film'];
      ant.releases[0].sources = ['film'];
      lockRule.sources = ['film'];
      guidance.flowchart.sources = ['film'];
      figures!.record[0].sources = ['film'];
      corrections!.record[0].sources = ['film'];
      guidance.advice![0].sources = ['film'];
      ant.migration![0].sources = ['film'];
    });
    const problem = {
      lint: 'sources',
      found: '"film"',
      expected: 'the id of a source in sources.yaml',
    };
    expect(lintSources(records)).toEqual(
      [
        ['meshes/ant.yaml', 'releases.0.sources.0'],
        ['meshes/ant.yaml', 'migration.0.sources.0'],
        ['features/security/lock.yaml', 'support.bee.1.sources.1'],
        ['rules/MR0101.yaml', 'sources.0'],
        ['figures.yaml', '0.sources.0'],
        ['corrections.yaml', '0.sources.0'],
        ['guidance/advice.yaml', '0.sources.0'],
        ['guidance/flowchart.yaml', 'sources.0'],
      ].map(([file, at]) => ({ ...problem, file: `2024-01/${file}`, at })),
    );
  });

  it('wants what is listed to be cited, once', () => {
    const records = smallRecords(({ sources }) => {
      const [book] = sources.record;
      sources.record.push(book, { ...book, id: 'film' });
    });
    expect(lintSources(records)).toMatchObject([
      {
        file: '2024-01/sources.yaml',
        at: '1.id',
        found: '"book" again',
        expected: 'each source once',
      },
      { at: '2.id', found: '"film", which nothing cites' },
    ]);
  });

  it('wants an address of everything but an article', () => {
    const withoutAddress = (kind: 'article' | 'project-blog') =>
      smallRecords(({ sources }) => {
        sources.record[0].kind = kind;
        delete sources.record[0].url;
      });
    expect(lintSources(withoutAddress('article'))).toEqual([]);
    expect(lintSources(withoutAddress('project-blog'))).toMatchObject([
      { at: '0.url', found: 'nothing' },
    ]);
  });

  it('wants a source to be read after it was published', () => {
    const records = smallRecords(({ sources }) => {
      sources.record[0].published = '2024-02-01';
    });
    expect(lintSources(records)).toMatchObject([
      {
        at: '0.read',
        found: '2024-01-31',
        expected: 'the day it was published, 2024-02-01, or a later one',
      },
    ]);
  });

  it('takes a month or a year for the day of publishing', () => {
    const published = (day: string) =>
      smallRecords(({ sources }) => {
        sources.record[0].published = day;
      });
    expect(lintSources(published('2023'))).toEqual([]);
    expect(lintSources(published('2024-01'))).toEqual([]);
    expect(lintSources(published('2024-02'))).toMatchObject([{ at: '0.read' }]);
  });
});
