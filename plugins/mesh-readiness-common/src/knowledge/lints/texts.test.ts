import { smallRecords } from '../__testUtils__/smallRecords';
import { releaseRecords } from '../__testUtils__/releaseRecords';
import { lintTexts } from './texts';

describe('lintTexts', () => {
  it('finds nothing in calm whole sentences', () => {
    expect(lintTexts(smallRecords())).toEqual([]);
  });

  it('wants a sentence to end with a full stop', () => {
    const records = smallRecords(({ lock }) => {
      lock.description = 'Nobody comes in';
    });
    expect(lintTexts(records)).toEqual([
      {
        lint: 'texts',
        file: '2024-01/features/security/lock.yaml',
        at: 'description',
        found: '"Nobody comes in"',
        expected: 'a sentence that ends with "."',
      },
    ]);
  });

  it('wants a question to end with a question mark', () => {
    const records = smallRecords(({ guidance }) => {
      guidance.flowchart.questions[1].text = 'There is a platform team.';
    });
    expect(lintTexts(records)).toMatchObject([
      {
        file: '2024-01/guidance/flowchart.yaml',
        at: 'questions.1.text',
        expected: 'a question that ends with "?"',
      },
    ]);
  });

  it('lets a value that is a sentence end a sentence, and no other', () => {
    const records = smallRecords(({ lockRule }) => {
      lockRule.outcomes.basic.message = '{mesh} locks the door. {note}';
      lockRule.outcomes.none.message = 'The door is open on {mesh}';
    });
    expect(lintTexts(records)).toMatchObject([
      { at: 'outcomes.none.message', found: '"The door is open on {mesh}"' },
    ]);
  });

  it('looks into every text of every record', () => {
    const records = smallRecords(
      ({
        head,
        sources,
        ant,
        lock,
        lockRule,
        unknownFeatureRule,
        guidance,
        figures,
        corrections,
      }) => {
        head.record.summary = 'x';
        sources.record[0].note = 'x';
        ant.dataPlane.summary = 'x';
        ant.controlPlane.summary = 'x';
        ant.philosophy.idea = 'x';
        ant.resources.ranges[0].note = 'x';
        ant.components[0].description = 'x';
        ant.components[0].task.text = 'x';
        ant.distributions![0].terms = 'x';
        ant.constraints![0].text = 'x';
        ant.constraints![0].conflict = 'x';
        ant.constraints![0].verificationNote = 'x';
        ant.migration![0].text = 'x';
        lock.support.bee[0].sinceNote = 'x';
        lock.support.bee[0].note = 'x';
        lock.support.bee[0].conflict = 'x';
        lock.support.bee[0].verificationNote = 'x';
        lockRule.description = 'x';
        lockRule.outcomes.partial.remediation!.text = 'x';
        lockRule.exceptions[0].message = 'x';
        unknownFeatureRule.outcome.message = 'x';
        guidance.principles![0].when = 'x';
        guidance.principles![0].then = 'x';
        guidance.advice![0].text = 'x';
        guidance.noMesh!.text = 'x';
        guidance.noMesh!.because = 'x';
        guidance.flowchart.questions[0].howToAnswer.text = 'x';
        guidance.flowchart.questions[2].opinion = 'x';
        guidance.flowchart.questions[2].no = { meshes: ['bee'], because: 'x' };
        guidance.teamSizes.text = 'x';
        guidance.teamSizes.opinion = 'x';
        guidance.teamSizes.rows[0].reason = 'x';
        guidance.priorities.howToAnswer.text = 'x';
        guidance.workedCase.summary = 'x';
        guidance.workedCase.exclusions[0].consequence = 'x';
        guidance.workedCase.tasks[0] = 'x';
        guidance.closing.recommendedFor[0].text = 'x';
        guidance.closing.lastWord = 'x';
        figures!.record[0].text = 'x';
        figures!.record[0].verificationNote = 'x';
        corrections!.record[0].claim = 'x';
        corrections!.record[0].truth = 'x';
      },
    );
    expect(lintTexts(records).map(({ file, at }) => `${file} ${at}`)).toEqual([
      '2024-01/edition.yaml summary',
      '2024-01/sources.yaml 0.note',
      '2024-01/meshes/ant.yaml dataPlane.summary',
      '2024-01/meshes/ant.yaml controlPlane.summary',
      '2024-01/meshes/ant.yaml philosophy.idea',
      '2024-01/meshes/ant.yaml resources.ranges.0.note',
      '2024-01/meshes/ant.yaml components.0.description',
      '2024-01/meshes/ant.yaml components.0.task.text',
      '2024-01/meshes/ant.yaml distributions.0.terms',
      '2024-01/meshes/ant.yaml constraints.0.text',
      '2024-01/meshes/ant.yaml constraints.0.conflict',
      '2024-01/meshes/ant.yaml constraints.0.verificationNote',
      '2024-01/meshes/ant.yaml migration.0.text',
      '2024-01/features/security/lock.yaml support.bee.0.sinceNote',
      '2024-01/features/security/lock.yaml support.bee.0.note',
      '2024-01/features/security/lock.yaml support.bee.0.conflict',
      '2024-01/features/security/lock.yaml support.bee.0.verificationNote',
      '2024-01/rules/MR0101.yaml description',
      '2024-01/rules/MR0101.yaml outcomes.partial.remediation.text',
      '2024-01/rules/MR0101.yaml exceptions.0.message',
      '2024-01/rules/MR0001.yaml outcome.message',
      '2024-01/guidance/principles.yaml 0.when',
      '2024-01/guidance/principles.yaml 0.then',
      '2024-01/guidance/advice.yaml 0.text',
      '2024-01/guidance/noMesh.yaml text',
      '2024-01/guidance/noMesh.yaml because',
      '2024-01/guidance/flowchart.yaml questions.0.howToAnswer.text',
      '2024-01/guidance/flowchart.yaml questions.2.opinion',
      '2024-01/guidance/flowchart.yaml questions.2.no.because',
      '2024-01/guidance/teamSizes.yaml text',
      '2024-01/guidance/teamSizes.yaml opinion',
      '2024-01/guidance/teamSizes.yaml rows.0.reason',
      '2024-01/guidance/priorities.yaml howToAnswer.text',
      '2024-01/guidance/workedCase.yaml summary',
      '2024-01/guidance/workedCase.yaml exclusions.0.consequence',
      '2024-01/guidance/workedCase.yaml tasks.0',
      '2024-01/guidance/closing.yaml recommendedFor.0.text',
      '2024-01/guidance/closing.yaml lastWord',
      '2024-01/figures.yaml 0.text',
      '2024-01/figures.yaml 0.verificationNote',
      '2024-01/corrections.yaml 0.claim',
      '2024-01/corrections.yaml 0.truth',
    ]);
  });

  it('wants placeholders that get a value', () => {
    const records = smallRecords(({ lock, lockRule, unknownFeatureRule }) => {
      lock.description = 'A door of {mesh}.';
      lockRule.outcomes.none.message = '{mash} is open.';
      unknownFeatureRule.outcome.message = '{mesh} is wrong.';
    });
    expect(lintTexts(records)).toMatchObject([
      { at: 'description', found: '{mesh}', expected: 'no placeholder' },
      { file: '2024-01/rules/MR0101.yaml', found: '{mash}' },
      {
        file: '2024-01/rules/MR0001.yaml',
        found: '{mesh}',
        expected: 'one of {written}, {suggestions}, {where}',
      },
    ]);
  });

  it('wants a mechanism where a rule names it', () => {
    const records = smallRecords(({ lock }) => {
      delete lock.support.bee[0].mechanism;
    });
    expect(lintTexts(records)).toEqual([
      {
        lint: 'texts',
        file: '2024-01/rules/MR0101.yaml',
        at: 'outcomes.partial',
        found: '{mechanism}',
        expected: 'a mechanism in what security.lock claims on bee',
      },
    ]);
  });

  it('wants a note where an exception names it', () => {
    const records = smallRecords(({ lockRule }) => {
      lockRule.exceptions[0].message = '{mesh} locks the door. {note}';
    });
    expect(lintTexts(records)).toMatchObject([
      {
        at: 'exceptions.0',
        found: '{note}',
        expected: 'a note in what security.lock claims on ant',
      },
    ]);
  });

  it('wants neither exclamation marks nor double spaces anywhere', () => {
    const records = smallRecords(({ ant, guidance }) => {
      ant.traits[0] = 'Fast!';
      guidance.closing.series[0] = 'Part  1';
    });
    expect(lintTexts(records)).toMatchObject([
      {
        file: '2024-01/meshes/ant.yaml',
        at: 'traits.0',
        found: '"Fast!"',
        expected: 'no exclamation mark',
      },
      {
        file: '2024-01/guidance/closing.yaml',
        at: 'series.0',
        expected: 'single spaces',
      },
    ]);
  });

  it('wants no exclamation mark in figures and corrections either', () => {
    const records = smallRecords(({ figures, corrections }) => {
      figures!.record[0].bias = 'Ants!';
      corrections!.record[0].status = 'wrong!';
    });
    expect(lintTexts(records)).toMatchObject([
      { file: '2024-01/figures.yaml', at: '0.bias', found: '"Ants!"' },
      { file: '2024-01/corrections.yaml', at: '0.status', found: '"wrong!"' },
    ]);
  });

  it('lets a rule about releases name what is known of a release', () => {
    expect(lintTexts(releaseRecords())).toEqual([]);
  });

  it('lets a rule about releases name nothing else', () => {
    const records = releaseRecords(({ outcome }) => {
      outcome.message = 'Support for {mesh} {release} ended on {kubernetes}.';
    });
    expect(lintTexts(records)).toMatchObject([
      {
        file: '2024-01/rules/MR0601.yaml',
        at: 'outcome.message',
        found: '{kubernetes}',
        expected: 'one of {mesh}, {release}, {endOfLife}, {newest}',
      },
    ]);
  });
});
