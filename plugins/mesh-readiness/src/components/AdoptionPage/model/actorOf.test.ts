import { edition } from '../__testUtils__/fixtures';
import { actorOf } from './actorOf';

const ruleOf = (code: string) => {
  const rule = edition.rules.find(each => each.code === code);
  if (!rule) {
    throw new Error(`There is no rule ${code}`);
  }
  return rule;
};

const burdens = (count: number) => ({ blocks: 0, burdens: count, unknown: 0 });

describe('actorOf', () => {
  it('names who acts where the rule gives work', () => {
    expect(
      actorOf(ruleOf('MR0101'), { meshes: { cilium: burdens(1) } }, edition),
    ).toBe('platform-team');
  });

  it('names who acts for most services where that differs by mesh', () => {
    const actorWith = (linkerd: number, cilium: number) =>
      actorOf(
        ruleOf('MR0101'),
        { meshes: { linkerd: burdens(linkerd), cilium: burdens(cilium) } },
        edition,
      );
    expect(actorWith(3, 2)).toBe('service-team');
    expect(actorWith(2, 3)).toBe('platform-team');
  });

  it('names nobody where the rule holds nothing back', () => {
    expect(actorOf(ruleOf('MR0101'), { meshes: {} }, edition)).toBeUndefined();
  });
});
