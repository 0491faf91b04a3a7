import { makeGuidedEdition } from '../__testUtils__/makeGuidedEdition';
import { makePlace, makeProfile } from '../__testUtils__/makeProfile';
import { answerQuestions } from './answerQuestions';
import { describeMove } from './describeMove';
import { indexGuidance } from './indexGuidance';
import { readNeeds } from './readNeeds';
import { NO, YES } from './situation';
import type { Move } from './walk';

const edition = makeGuidedEdition();
const index = indexGuidance(edition);
const profile = makeProfile(
  edition,
  { required: ['tokens'] },
  { newCluster: true, teamSize: 2 },
);

const describeIt = (move: Move) =>
  describeMove(move, {
    index,
    profile,
    readings: answerQuestions(profile, readNeeds(profile, index), index),
    reasonsToBlock: mesh => [{ code: 'MR0101', message: `Not ${mesh}.` }],
  });

describe('describeMove', () => {
  it('shows a question with its answer, where that was read, and what it speaks for', () => {
    expect(
      describeIt({
        kind: 'question',
        question: 1,
        value: NO,
        supposed: false,
        tieBreak: false,
        left: 0b011,
      }),
    ).toEqual({
      kind: 'question',
      question: 'no-tokens',
      text: 'Can tokens be left unchecked?',
      answer: {
        value: 'no',
        basis: 'known',
        because: [makePlace({ raw: 'tokens' })],
      },
      speaksFor: ['pods', 'nodes'],
      because: 'They check tokens.',
      tieBreak: false,
      left: ['pods', 'nodes'],
      sources: ['opinion'],
    });
  });

  it('does not tell what speaks for meshes that are out already', () => {
    const step = describeIt({
      kind: 'question',
      question: 1,
      value: NO,
      supposed: false,
      tieBreak: false,
      left: 0b100,
    });
    expect(step).toMatchObject({
      question: 'no-tokens',
      answer: { value: 'no', basis: 'known' },
      left: ['kernel'],
    });
    expect(step).not.toHaveProperty('speaksFor');
    expect(step).not.toHaveProperty('because');
  });

  it('shows a supposed answer that leads on', () => {
    expect(
      describeIt({
        kind: 'question',
        question: 4,
        value: YES,
        supposed: true,
        tieBreak: true,
        left: 0b111,
      }),
    ).toEqual({
      kind: 'question',
      question: 'platform-team',
      text: 'Is there a platform team?',
      answer: { value: 'yes', basis: 'supposed', because: [] },
      tieBreak: true,
      left: ['pods', 'nodes', 'kernel'],
      sources: ['opinion'],
    });
  });

  it('does not take for known what changes on a branch', () => {
    expect(
      describeIt({
        kind: 'question',
        question: 1,
        value: YES,
        supposed: true,
        tieBreak: false,
        left: 0b100,
      }),
    ).toMatchObject({
      answer: { value: 'yes', basis: 'supposed', because: [] },
    });
  });

  it('shows whom a supposed answer excludes, and why', () => {
    expect(
      describeIt({
        kind: 'blocked',
        question: 1,
        value: NO,
        mesh: 2,
        left: 0b011,
      }),
    ).toEqual({
      kind: 'exclusion',
      mesh: 'kernel',
      reasons: [{ code: 'MR0101', message: 'Not kernel.' }],
      supposes: { question: 'no-tokens', value: 'no' },
      left: ['pods', 'nodes'],
    });
  });

  it('shows the row of a team with where its size was read', () => {
    expect(
      describeIt({ kind: 'team-size', row: 0, supposed: false, left: 0b010 }),
    ).toEqual({
      kind: 'table',
      table: 'team-size',
      row: 'few',
      label: '1 to 3',
      speaksFor: ['nodes'],
      reason: 'Little to run.',
      basis: 'known',
      because: [makePlace({ field: 'teamSize', raw: '2' })],
      left: ['nodes'],
      sources: ['opinion'],
    });
  });

  it('shows the row of a platform team that is only supposed', () => {
    expect(
      describeIt({ kind: 'team-size', row: 2, supposed: true, left: 0b001 }),
    ).toMatchObject({ row: 'platform', basis: 'supposed', because: [] });
  });

  it('shows which choice of a priority counted', () => {
    const move: Move = {
      kind: 'priority',
      row: 1,
      second: true,
      supposed: true,
      left: 0b001,
    };
    expect(describeIt(move)).toEqual({
      kind: 'table',
      table: 'priority',
      row: 'speed',
      label: 'Speed',
      speaksFor: ['pods'],
      basis: 'supposed',
      because: [],
      left: ['pods'],
      sources: ['opinion'],
    });
    expect(describeIt({ ...move, second: false })).toMatchObject({
      speaksFor: ['kernel'],
    });
  });

  it('shows the ranking by resources', () => {
    expect(describeIt({ kind: 'ranking', order: [1, 0], left: 0b010 })).toEqual(
      {
        kind: 'ranking',
        order: ['nodes', 'pods'],
        left: ['nodes'],
        sources: ['figures'],
      },
    );
  });
});
