import type { Messages } from '../../../hooks';
import { rulePartWords } from './rulePartWords';

const t = ((key: string, values?: Record<string, string>) =>
  values ? `${key}(${Object.values(values)})` : key) as unknown as Messages;
const RULES = 'whatChanged.differences.rules.parts';

describe('rulePartWords', () => {
  it.each([
    [['examples', 'title'], `${RULES}.title; ${RULES}.examples`],
    [
      ['outcomes.none', 'outcomes.full', 'outcomes.unknown'],
      `${RULES}.outcomes(common.support.full, common.support.none, common.support.unknown)`,
    ],
    [['outcome', 'examples'], `${RULES}.examples; outcome`],
    [[], ''],
  ])('says %j in words', (parts, words) => {
    expect(rulePartWords(parts, t)).toBe(words);
  });
});
