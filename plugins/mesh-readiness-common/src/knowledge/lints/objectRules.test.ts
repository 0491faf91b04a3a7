import { lintRecords } from '../lintEdition';
import { objectRecords } from '../__testUtils__/objectRecords';
import { lintCodes } from './codes';
import { lintExamples } from './examples';
import { lintRules } from './rules';
import { lintTexts } from './texts';

describe('rules about objects', () => {
  it('are in order with an example that they answer and one that they leave to others', () => {
    expect(lintRecords(objectRecords())).toEqual([]);
  });

  it('are wanted in each state where a mesh says which APIs it reads', () => {
    const records = objectRecords((_, all) => {
      all.rules.pop();
    });
    expect(lintRules(records)).toEqual([
      {
        lint: 'rules',
        file: '2024-01/rules',
        at: '',
        found: 'no rule',
        expected: 'exactly one rule for objects that are to-rewrite',
      },
    ]);
  });

  it('are wanted once in each state', () => {
    const records = objectRecords(({ toRewrite }) => {
      toRewrite.objects = 'in-place';
      toRewrite.outcome.level = 'info';
    });
    expect(lintRules(records)).toMatchObject([
      { found: 'MR0701 and MR0702' },
      { found: 'no rule' },
    ]);
  });

  it('are not wanted where no mesh says it', () => {
    const records = objectRecords((_, all) => {
      delete all.ant.reads;
      delete all.bee.reads;
      all.rules.pop();
      all.rules.pop();
    });
    expect(lintRules(records)).toEqual([]);
  });

  it('keep what they were given their codes for', () => {
    const found = lintCodes(objectRecords(), {
      file: 'codes.yaml',
      record: [
        { code: 'MR0701', objects: 'in-place' },
        { code: 'MR0702', objects: 'in-place' },
      ],
    });
    expect(found.filter(({ file }) => file.includes('MR07'))).toMatchObject([
      {
        found: 'MR0702 for objects that are to-rewrite',
        expected:
          'objects that are in-place, to which codes.yaml says it was given',
      },
    ]);
  });

  it('may name objects and the usual answer, and nothing that belongs to others', () => {
    const records = objectRecords(({ inPlace }) => {
      inPlace.outcome.message = 'In place: {objects}, on {kubernetes}.';
    });
    expect(lintTexts(records)).toMatchObject([
      { at: 'outcome.message', found: '{kubernetes}' },
    ]);
  });

  it.each<[string, Parameters<typeof objectRecords>[0], string, string]>([
    [
      'a level that is mild where everything is in place',
      ({ inPlace }) => {
        inPlace.outcome.level = 'warning';
      },
      'outcome.level',
      '"warning"',
    ],
    [
      'a level that is not mild where something has to be written',
      ({ toRewrite }) => {
        toRewrite.outcome.level = 'info';
      },
      'outcome.level',
      '"info"',
    ],
    [
      'the objects that state the need',
      ({ inPlace }) => {
        delete inPlace.examples[0].statedBy;
      },
      'examples.0',
      'lock, stated by nothing',
    ],
    [
      'a need',
      ({ inPlace }) => {
        delete inPlace.examples[0].requires;
      },
      'examples.0',
      'no need, stated by Lock.bee.example.org',
    ],
    [
      'a known mesh',
      ({ inPlace }) => {
        inPlace.examples[0].mesh = 'wasp';
      },
      'examples.0.mesh',
      '"wasp"',
    ],
    [
      'an example that it leaves to others',
      ({ inPlace }) => {
        inPlace.examples.pop();
      },
      'examples',
      'only needs that the rule answers',
    ],
    [
      'an example that it answers',
      ({ inPlace }) => {
        inPlace.examples.shift();
      },
      'examples',
      'only needs that the rule leaves to others',
    ],
    [
      'the level "ok" where it says nothing',
      ({ inPlace }) => {
        inPlace.examples[1].level = 'warning';
      },
      'examples.1.level',
      '"warning"',
    ],
  ])('want %s', (_, change, at, found) => {
    expect(lintExamples(objectRecords(change))).toMatchObject([{ at, found }]);
  });

  it('are the only ones whose examples name objects', () => {
    const records = objectRecords((_, { lockRule }) => {
      lockRule.examples[0].statedBy = ['Lock.bee.example.org'];
    });
    expect(lintExamples(records)).toMatchObject([
      { at: 'examples.0.statedBy', found: 'Lock.bee.example.org' },
    ]);
  });
});
