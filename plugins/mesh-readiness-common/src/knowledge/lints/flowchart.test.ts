import { smallRecords } from '../__testUtils__/smallRecords';
import { lintFlowchart } from './flowchart';

const problems = (
  change: Parameters<typeof smallRecords>[0],
): { at: string; found: string; expected: string }[] =>
  lintFlowchart(smallRecords(change));

describe('lintFlowchart', () => {
  it('finds nothing in a chart that leads from the start to its ends', () => {
    expect(lintFlowchart(smallRecords())).toEqual([]);
  });

  it('wants every question to be reached', () => {
    expect(
      problems(({ guidance: { flowchart } }) => {
        flowchart.start = 'team';
      }),
    ).toEqual([
      {
        lint: 'flowchart',
        file: '2024-01/guidance/flowchart.yaml',
        at: 'questions.0.id',
        found: '"lock", to which no answer leads',
        expected: 'a question that can be reached from the start',
      },
    ]);
  });

  it('wants answers and tie-breakers to name questions that exist', () => {
    expect(
      problems(({ guidance: { flowchart } }) => {
        flowchart.questions[2].yes = { question: 'wind' };
        flowchart.tieBreakers = ['team', 'rain', 'team'];
      }),
    ).toMatchObject([
      {
        at: 'questions.2.yes.question',
        found: '"wind"',
        expected: 'one of lock, team, hurry',
      },
      { at: 'tieBreakers.1', found: '"rain"' },
      { at: 'tieBreakers.2', found: '"team" again' },
    ]);
  });

  it('wants the start to exist', () => {
    expect(
      problems(({ guidance: { flowchart } }) => {
        flowchart.start = 'wind';
      })[0],
    ).toMatchObject({ at: 'start', found: '"wind"' });
  });

  it('wants answers to name meshes that exist', () => {
    expect(
      problems(({ guidance: { flowchart } }) => {
        flowchart.questions[0].yes = { meshes: ['bee', 'wasp'], because: 'x.' };
      }),
    ).toMatchObject([
      {
        at: 'questions.0.yes.meshes',
        found: '"wasp"',
        expected: 'one of ant, bee',
      },
    ]);
  });

  it.each([
    [16, 0, 'questions that ask for 17 features', 'at most 16'],
    [9, 9, '9 features that more than one question asks for', 'at most 8'],
  ])(
    'wants questions to ask for few features: %i, %i of them twice',
    (count, twice, found, expected) => {
      const asked = Array.from(
        { length: count },
        (_, index) => `area.f${index}`,
      );
      expect(
        problems(({ guidance: { flowchart } }) => {
          flowchart.questions[0].answeredBy = { requirementOf: asked };
          flowchart.questions[1].answeredBy = {
            requirementOf: [...asked.slice(0, twice), 'security.lock'],
          };
        }).filter(({ at }) => at === 'questions'),
      ).toMatchObject([{ at: 'questions', found, expected }]);
    },
  );

  it('wants the chart to come to an end', () => {
    expect(
      problems(({ guidance: { flowchart } }) => {
        flowchart.questions[2].yes = { question: 'team' };
      }),
    ).toMatchObject([
      { at: 'questions.1', found: 'a way back to itself' },
      { at: 'questions.2', found: 'a way back to itself' },
    ]);
  });

  it('wants each question once', () => {
    expect(
      problems(({ guidance: { flowchart } }) => {
        flowchart.questions.push(flowchart.questions[2]);
      }),
    ).toMatchObject([{ at: 'questions.3.id', found: '"hurry" again' }]);
  });

  it('wants a question to be answered by what can answer it', () => {
    expect(
      problems(({ guidance: { flowchart } }) => {
        flowchart.questions[0].answeredBy = { requirementOf: ['security.key'] };
        flowchart.questions[1].answeredBy = { context: 'teamSize' };
        flowchart.questions[2].answeredBy = {
          context: 'priorities',
          includes: 'leisure',
        };
      }),
    ).toMatchObject([
      {
        at: 'questions.0.answeredBy.requirementOf',
        found: '"security.key"',
        expected: 'the id of a feature',
      },
      {
        at: 'questions.1.answeredBy',
        found: '"teamSize"',
        expected:
          'newCluster or platformTeam alone, or priorities with "includes"',
      },
      {
        at: 'questions.2.answeredBy.includes',
        found: '"leisure"',
        expected: 'one of the priorities hurry',
      },
    ]);
  });

  it('wants opinions after all questions that facts support', () => {
    expect(
      problems(({ guidance: { flowchart } }) => {
        flowchart.questions[2].opinion = 'Neighbours say so.';
      }),
    ).toEqual([]);
    expect(
      problems(({ guidance: { flowchart } }) => {
        flowchart.questions[1].opinion = 'Neighbours say so.';
      }),
    ).toMatchObject([
      {
        at: 'questions.1.opinion',
        found: 'an opinion before hurry',
        expected: 'opinions after all questions that facts support',
      },
      { at: 'tieBreakers.1', found: '"hurry" after an opinion' },
    ]);
  });

  it('lets a fact that breaks ties be asked on every way to an opinion', () => {
    const records = smallRecords(({ guidance }) => {
      const [lock, team, hurry] = guidance.flowchart.questions;
      lock.yes = { question: 'team' };
      team.yes = { question: 'hurry' };
      hurry.opinion = 'Somebody says so.';
    });
    expect(lintFlowchart(records)).toEqual([]);
  });

  it('wants a fact that breaks ties to be asked before any opinion decides', () => {
    const records = smallRecords(({ guidance }) => {
      const [lock, team, hurry] = guidance.flowchart.questions;
      lock.yes = { question: 'hurry' };
      team.no = { question: 'hurry' };
      hurry.opinion = 'Somebody says so.';
    });
    expect(lintFlowchart(records)).toEqual([
      {
        lint: 'flowchart',
        file: '2024-01/guidance/flowchart.yaml',
        at: 'tieBreakers.0',
        found: '"team", which is not asked on every way to hurry',
        expected: 'a fact that is asked before any opinion decides',
      },
    ]);
  });
});
