import { LEVELS } from '../types';
import { worstLevel } from './worstLevel';

describe('worstLevel', () => {
  it('finds nothing wrong where there is nothing', () => {
    expect(worstLevel([])).toBe('ok');
  });

  it('puts what is not known between what needs work and what is blocked', () => {
    expect(worstLevel(['warning', 'unknown', 'info'])).toBe('unknown');
    expect(worstLevel(['unknown', 'error'])).toBe('error');
  });

  it.each(LEVELS)('leaves %s alone as it is', level => {
    expect(worstLevel([level])).toBe(level);
  });
});
