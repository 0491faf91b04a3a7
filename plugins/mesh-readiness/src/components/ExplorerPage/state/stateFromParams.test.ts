import fc from 'fast-check';
import { COLUMN_IDS, DEFAULT_COLUMNS } from './columnIds';
import type { ExplorerState } from './ExplorerState';
import { MOST_COMPARED, PAGE_SIZES } from './limits';
import { stateFromParams } from './stateFromParams';
import { stateToParams } from './stateToParams';

const parse = (query: string) => stateFromParams(new URLSearchParams(query));

const usual: ExplorerState = {
  filters: {},
  sort: 'name',
  order: 'asc',
  offset: 0,
  size: 50,
  columns: [...DEFAULT_COLUMNS],
  compare: [],
  mesh: undefined,
};

describe('stateFromParams', () => {
  it.each<[string, Partial<ExplorerState>]>([
    ['', {}],
    [
      'owner=group:default/a&owner=group:default/b',
      { filters: { owner: ['group:default/a', 'group:default/b'] } },
    ],
    [
      'sort=verdict:linkerd&order=desc',
      { sort: 'verdict:linkerd', order: 'desc' },
    ],
    ['offset=100&size=100', { offset: 100, size: 100 }],
    ['column=readAt&column=owner', { columns: ['owner', 'readAt'] }],
    ['column=', { columns: [] }],
    ['compare=a&compare=b&compare=a', { compare: ['a', 'b'] }],
    ['mesh=linkerd', { mesh: 'linkerd' }],
  ])('reads "%s"', (query, expected) => {
    expect(parse(query)).toEqual({
      state: { ...usual, ...expected },
      ignored: [],
    });
  });

  it('leaves aside what it does not understand, and says so', () => {
    expect(
      parse(
        'size=7&offset=-1&order=up&column=nothing&column=owner&compare=1&compare=2&compare=3&compare=4&compare=5&compare=6&compare=7',
      ),
    ).toEqual({
      state: {
        ...usual,
        columns: ['owner'],
        compare: ['1', '2', '3', '4', '5', '6'],
      },
      ignored: [
        { name: 'order', value: 'up' },
        { name: 'size', value: '7' },
        { name: 'offset', value: '-1' },
        { name: 'column', value: 'nothing' },
        { name: 'compare', value: '7' },
      ],
    });
  });

  it('reads what stateToParams writes', () => {
    const texts = fc.uniqueArray(fc.string(), { maxLength: 4, minLength: 1 });
    const states: fc.Arbitrary<ExplorerState> = fc.record({
      filters: fc.record(
        { allOf: texts, verdict: texts, owner: texts, text: texts },
        { requiredKeys: [] },
      ),
      sort: fc.string(),
      order: fc.constantFrom('asc' as const, 'desc' as const),
      offset: fc.nat({ max: 100_000 }),
      size: fc.constantFrom(...PAGE_SIZES),
      columns: fc.subarray([...COLUMN_IDS]),
      compare: fc.uniqueArray(fc.string(), { maxLength: MOST_COMPARED }),
      mesh: fc.option(fc.string({ minLength: 1 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(states, state => {
        const params = new URLSearchParams(stateToParams(state).toString());
        expect(stateFromParams(params)).toEqual({ state, ignored: [] });
      }),
    );
  });
});

describe('stateToParams', () => {
  it('writes nothing for what is as it is to begin with', () => {
    expect(stateToParams(usual).toString()).toBe('');
  });
});
