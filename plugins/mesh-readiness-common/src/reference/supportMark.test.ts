import type { SupportStatement } from '../types';
import { supportMark } from './supportMark';

describe('supportMark', () => {
  it.each<[string, Partial<SupportStatement>, string]>([
    ['nothing', {}, ''],
    ['nothing', { verification: 'verified' }, ''],
    ['a question', { verification: 'unverified' }, '?'],
    ['a tilde', { verification: 'inferred' }, '~'],
    ['a tilde', { verification: 'secondary' }, '~'],
    ['a star', { conflict: 'They differ.' }, '*'],
    ['both', { verification: 'unverified', conflict: 'They differ.' }, '?*'],
  ])('marks with %s %j', (_, more, mark) => {
    expect(supportMark({ level: 'full', sources: [], ...more })).toBe(mark);
  });
});
