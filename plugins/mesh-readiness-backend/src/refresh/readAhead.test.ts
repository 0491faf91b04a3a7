import { readAhead } from './readAhead';

const all = async <T>(items: AsyncIterable<T>) => {
  const found: T[] = [];
  for await (const item of items) {
    found.push(item);
  }
  return found;
};

describe('readAhead', () => {
  it('gives everything in its order, however long each takes', async () => {
    const waits = [3, 0, 2, 1, 0, 4];
    const read = async (wait: number) => {
      await new Promise(resolve => setTimeout(resolve, wait));
      return wait;
    };
    expect(await all(readAhead(waits, read))).toEqual(waits);
  });

  it('reads one more than is worked on, and no more', async () => {
    const asked: number[] = [];
    const read = async (item: number) => {
      asked.push(item);
      return item;
    };
    const batches = readAhead([1, 2, 3, 4, 5], read);
    await batches.next();
    expect(asked).toEqual([1, 2]);
    await batches.next();
    expect(asked).toEqual([1, 2, 3]);
  });

  it('gives what was read before a failure, and then the failure', async () => {
    const found: number[] = [];
    const read = async (item: number) => {
      if (item === 3) {
        throw new Error('no third one');
      }
      return item;
    };
    await expect(async () => {
      for await (const item of readAhead([1, 2, 3, 4], read)) {
        found.push(item);
      }
    }).rejects.toThrow('no third one');
    expect(found).toEqual([1, 2]);
  });

  it('gives nothing for nothing', async () => {
    expect(await all(readAhead([], async () => 1))).toEqual([]);
  });
});
