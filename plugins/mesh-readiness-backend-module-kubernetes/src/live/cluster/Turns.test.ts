import { setImmediate as nextTurn } from 'node:timers/promises';
import { Turns } from './Turns';

describe('Turns', () => {
  it('does one longer piece of work in each turn, also where several clusters have some', async () => {
    let turn = 0;
    let isOver = false;
    const counting = (async () => {
      while (!isOver) {
        await nextTurn();
        turn += 1;
      }
    })();
    const all = [new Turns(), new Turns()];
    const taken = await Promise.all(
      [0, 1, 2, 3, 4, 5].map(each => all[each % 2].take(() => turn)),
    );
    isOver = true;
    await counting;
    expect(new Set(taken).size).toBe(taken.length);
    expect(taken).toEqual([...taken].sort((a, b) => a - b));
  });

  it('fails where the work fails, and goes on with the next', async () => {
    const turns = new Turns();
    const failed = turns.take(() => {
      throw new Error('no JSON');
    });
    const done = turns.take(() => 'done');
    await expect(failed).rejects.toThrow('no JSON');
    expect(await done).toBe('done');
  });
});
