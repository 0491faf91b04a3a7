import { setTimeout as wait } from 'node:timers/promises';
import { oneByOne } from './oneByOne';

describe('oneByOne', () => {
  it('ends the work on an item before it begins the next, where nothing has to be waited for', async () => {
    const order: string[] = [];
    const results = await oneByOne(['a', 'b', 'c'], async item => {
      order.push(`${item} begins`);
      await Promise.resolve();
      await Promise.resolve();
      order.push(`${item} ends`);
      return item.toUpperCase();
    });
    expect(results).toEqual(['A', 'B', 'C']);
    expect(order).toEqual([
      'a begins',
      'a ends',
      'b begins',
      'b ends',
      'c begins',
      'c ends',
    ]);
  });

  it('begins the next while one waits, and keeps the order of the results', async () => {
    const order: string[] = [];
    const results = await oneByOne([30, 0], async milliseconds => {
      order.push(`${milliseconds} begins`);
      await wait(milliseconds);
      order.push(`${milliseconds} ends`);
      return milliseconds;
    });
    expect(results).toEqual([30, 0]);
    expect(order).toEqual(['30 begins', '0 begins', '0 ends', '30 ends']);
  });

  it('fails when the work on one item does, and has begun with the others', async () => {
    const begun: string[] = [];
    await expect(
      oneByOne(['a', 'b'], async item => {
        begun.push(item);
        throw new Error(`${item} failed`);
      }),
    ).rejects.toThrow('a failed');
    expect(begun).toEqual(['a', 'b']);
  });
});
