import { fetchPages } from './fetchPages';

const BACKEND = { url: 'http://localhost:7007', tokenEnv: 'TOKEN' };

describe('fetchPages', () => {
  const answerWith = (...cursors: (string | undefined)[]) => {
    const left = [...cursors];
    return jest.spyOn(globalThis, 'fetch').mockImplementation(async () => {
      const nextCursor = left.length > 1 ? left.shift() : left[0];
      return Response.json({ nextCursor });
    });
  };

  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('asks for page after page to the last one', async () => {
    const fetched = answerWith('second', 'third', undefined);
    expect(await fetchPages(BACKEND, {})).toHaveLength(3);
    expect(
      fetched.mock.calls.map(([, init]) => JSON.parse(String(init?.body))),
    ).toEqual([{}, { cursor: 'second' }, { cursor: 'third' }]);
  });

  it('stops where the pages go round in a circle', async () => {
    answerWith('second', 'third', 'second');
    await expect(fetchPages(BACKEND, {})).rejects.toThrow(
      'The backend at http://localhost:7007 names the same next page twice',
    );
  });
});
