import { TimeSlices } from './TimeSlices';

const workFor = (milliseconds: number) => {
  const end = performance.now() + milliseconds;
  while (performance.now() < end) {
    // Busy on purpose: nobody else has a turn meanwhile.
  }
};

describe('TimeSlices', () => {
  it('lets others have their turn between parts that are long together', async () => {
    const slices = new TimeSlices();
    const order: string[] = [];
    const others = setInterval(() => order.push('other'), 0);
    await Promise.all(
      Array.from({ length: 20 }, async () => {
        await slices.turn();
        workFor(5);
        order.push('part');
      }),
    );
    clearInterval(others);
    expect(order.filter(one => one === 'part')).toHaveLength(20);
    expect(order).toContain('other');
    expect(order.join(' ')).not.toMatch(/(part ?){5}/);
  });

  it('keeps the order of who came', async () => {
    const slices = new TimeSlices();
    const order: number[] = [];
    await Promise.all(
      [1, 2, 3].map(async number => {
        await slices.turn();
        order.push(number);
      }),
    );
    expect(order).toEqual([1, 2, 3]);
  });
});
