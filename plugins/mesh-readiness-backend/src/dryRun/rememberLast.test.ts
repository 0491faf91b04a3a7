import { rememberLast } from './rememberLast';

describe('rememberLast', () => {
  it('works out once what is asked for again', async () => {
    const work = jest.fn(async ({ name }: { name: string }) => `${name}!`);
    const ask = rememberLast(work);
    expect([
      await ask({ name: 'one' }),
      await ask({ name: 'one' }),
      await ask({ name: 'two' }),
      await ask({ name: 'one' }),
    ]).toEqual(['one!', 'one!', 'two!', 'one!']);
    expect(work).toHaveBeenCalledTimes(3);
  });

  it('forgets what failed', async () => {
    const work = jest.fn(async (_: object) => {
      throw new Error('out of order');
    });
    const ask = rememberLast(work);
    await expect(ask({})).rejects.toThrow('out of order');
    await expect(ask({})).rejects.toThrow('out of order');
    expect(work).toHaveBeenCalledTimes(2);
  });
});
