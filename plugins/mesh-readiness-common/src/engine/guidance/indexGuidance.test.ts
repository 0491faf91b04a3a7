import { makeGuidedEdition } from '../testing/makeGuidedEdition';
import { indexGuidance } from './indexGuidance';

const PODS = 0b001;
const NODES = 0b010;
const KERNEL = 0b100;

describe('indexGuidance', () => {
  const index = indexGuidance(makeGuidedEdition());

  it('resolves where answers lead', () => {
    expect(index.start).toBe(0);
    expect(index.questions[0].yes).toMatchObject({ next: 1, mask: 0 });
    expect(index.questions[1].yes).toMatchObject({ next: -1, mask: KERNEL });
    expect(index.questions[1].no.mask).toBe(PODS | NODES);
    expect(index.tieBreakers).toEqual([2, 3]);
  });

  it('knows which needs answer which questions', () => {
    expect(index.answersYes.get('security.tokens')).toEqual([0, 1, 0, 0, 0]);
    expect(index.answersYes.get('security.tokens.shared-secret')).toEqual([
      0, 1, 0, 0, 0,
    ]);
    expect(index.answersNo.get('security.tokens')).toEqual([0, 1, 0, 0, 0]);
    expect(index.answersNo.get('security.tokens.shared-secret')).toEqual([
      0, 0, 0, 0, 0,
    ]);
  });

  it('knows which priority a question asks for, and which question asks for a platform team', () => {
    expect(index.questions.map(({ priority }) => priority)).toEqual([
      -1, -1, -1, 1, -1,
    ]);
    expect(index.platformQuestion).toBe(4);
  });

  it('finds every way in which the size of a team can select rows, and the sizes without a row', () => {
    expect(index.teamAlternatives).toEqual([
      { answer: 'few', rows: 0b001 },
      { answer: 'none', rows: 0 },
      { answer: 'many', rows: 0b010 },
    ]);
  });

  it('names both rows where they overlap', () => {
    const edition = makeGuidedEdition();
    const [few, many] = edition.guidance.teamSizes.rows;
    edition.guidance.teamSizes.rows = [
      few,
      { ...many, when: { teamSize: { from: 2 } } },
    ];
    expect(indexGuidance(edition).teamAlternatives).toEqual([
      { answer: 'few', rows: 0b01 },
      { answer: 'few+many', rows: 0b11 },
      { answer: 'many', rows: 0b10 },
    ]);
  });
});
