import { edition } from '../__testUtils__/fixtures';
import { actorsOf } from './actorsOf';

const ruleOf = (code: string) => {
  const rule = edition.rules.find(each => each.code === code);
  if (!rule) {
    throw new Error(`There is no rule ${code}`);
  }
  return rule;
};

const burdens = { blocks: 0, burdens: 1, unknown: 0 };

describe('actorsOf', () => {
  it('names those who act where the rule gives work', () => {
    expect(
      actorsOf(ruleOf('MR0101'), { meshes: { cilium: burdens } }, edition),
    ).toEqual(['platform-team']);
  });

  it('names nobody where the rule holds nothing back', () => {
    expect(actorsOf(ruleOf('MR0101'), { meshes: {} }, edition)).toEqual([]);
  });
});
