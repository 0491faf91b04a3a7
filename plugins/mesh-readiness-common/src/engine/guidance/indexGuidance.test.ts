import { makeFeature } from '../__testUtils__/makeEdition';
import { makeGuidedEdition } from '../__testUtils__/makeGuidedEdition';
import {
  KERNEL,
  NODES,
  PODS,
  SMALL,
  TOKENS,
} from '../__testUtils__/makeSituation';
import { indexGuidance } from './indexGuidance';

describe('indexGuidance', () => {
  const index = indexGuidance(makeGuidedEdition());

  it('resolves where answers lead', () => {
    expect(index.start).toBe(0);
    expect(index.questions[0].yes).toMatchObject({ next: 1, mask: 0 });
    expect(index.questions[1].yes).toMatchObject({ next: -1, mask: KERNEL });
    expect(index.questions[1].no.mask).toBe(PODS | NODES);
    expect(index.tieBreakers).toEqual([2, 3]);
  });

  it('knows what questions ask for', () => {
    expect(index.asked.map(({ feature }) => feature)).toEqual([
      'security.tokens',
      'platform.small',
    ]);
    expect(index.questions.map(({ asks, fact }) => [asks, fact])).toEqual([
      [0, 0],
      [TOKENS, -1],
      [SMALL, -1],
      [0, 1],
      [0, 2],
    ]);
    expect(index.facts).toEqual([
      { context: 'newCluster', includes: undefined, priority: -1 },
      { context: 'priorities', includes: 'speed', priority: 1 },
      { context: 'platformTeam', includes: undefined, priority: -1 },
    ]);
    expect(index.platformQuestion).toBe(4);
  });

  it('knows that a part implies the whole and that the whole excludes its parts', () => {
    expect(index.implies.get('security.tokens.shared-secret')).toBe(TOKENS);
    expect(index.excludes.get('security.tokens.shared-secret')).toBe(0);
    expect(index.excludes.get('security.tokens')).toBe(TOKENS);
  });

  it('shares a fact between questions about the same', () => {
    const edition = makeGuidedEdition();
    edition.guidance.flowchart.questions[4].answeredBy = {
      context: 'newCluster',
    };
    const shared = indexGuidance(edition);
    expect(shared.questions[4].fact).toBe(0);
    expect(shared.facts).toHaveLength(2);
    expect(shared.platformQuestion).toBe(-1);
  });

  it('knows which features more than one question asks for, also in part', () => {
    expect(index.shared).toBe(0);
    const edition = makeGuidedEdition();
    edition.features.push(makeFeature('security.tokens.signed', {}));
    edition.guidance.flowchart.questions[2].answeredBy = {
      requirementOf: ['platform.small', 'security.tokens.signed'],
    };
    const overlapping = indexGuidance(edition);
    expect(overlapping.asked).toEqual([
      { feature: 'security.tokens', implies: 0b001, excludes: 0b101 },
      { feature: 'platform.small', implies: 0b010, excludes: 0b010 },
      { feature: 'security.tokens.signed', implies: 0b101, excludes: 0b100 },
    ]);
    expect(overlapping.questions[1].touches).toBe(0b101);
    expect(overlapping.shared).toBe(0b101);
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
