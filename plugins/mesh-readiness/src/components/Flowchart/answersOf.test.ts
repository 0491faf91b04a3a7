import type { Step } from 'backstage-plugin-mesh-readiness-common';
import { answersOf } from './answersOf';

const question = (id: string, tieBreak: boolean): Step => ({
  kind: 'question',
  question: id,
  text: id,
  answer: { value: 'no', basis: 'known', because: [] },
  tieBreak,
  left: [],
  sources: [],
});

describe('answersOf', () => {
  it('gives the answers of the flowchart and leaves out what was asked again to break a tie', () => {
    expect(
      answersOf([
        { kind: 'exclusion', mesh: 'linkerd', reasons: [], left: [] },
        question('new-cluster', false),
        question('platform-team', true),
        { kind: 'ranking', order: [], left: [], sources: [] },
      ]),
    ).toEqual({
      'new-cluster': { value: 'no', basis: 'known', because: [] },
    });
  });
});
