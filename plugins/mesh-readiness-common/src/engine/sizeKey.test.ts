import { sizeKey } from './sizeKey';

describe('sizeKey', () => {
  it('tells pods from nodes', () => {
    expect(sizeKey({ pods: 1, nodes: 11 })).not.toBe(
      sizeKey({ pods: 11, nodes: 1 }),
    );
  });
});
