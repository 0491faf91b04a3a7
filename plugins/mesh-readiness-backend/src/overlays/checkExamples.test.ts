import {
  builtInEditions,
  type Rule,
  type RuleExample,
} from 'backstage-plugin-mesh-readiness-common';
import { checkExamples } from './checkExamples';

const edition = builtInEditions.find(({ id }) => id === '2026-11')!;
const ruleOf = (code: string) =>
  edition.rules.find(rule => rule.code === code)!;
const said = (rule: Rule) =>
  checkExamples(edition, { file: 'acme.yaml', rules: [rule] }).map(
    ({ at, found, expected }) => `${at}: found ${found}, expected ${expected}`,
  );
const withExample = (code: string, change: Partial<RuleExample>): Rule => {
  const rule = ruleOf(code);
  const [first, ...others] = rule.examples;
  return { ...rule, examples: [{ ...first, ...change }, ...others] };
};

describe('checkExamples', () => {
  it('bears out every example of the edition', () => {
    expect(
      checkExamples(edition, { file: '2026-11', rules: edition.rules }),
    ).toEqual([]);
  });

  it.each(['MR0101', 'MR0001', 'MR0601'])(
    'says when %s does not say what an example shows',
    code => {
      expect(said(withExample(code, { says: 'green cheese' }))).toEqual([
        expect.stringMatching(
          /^rules\.0\.examples\.0: found "[a-z]+: .*", expected the level "[a-z]+" and the words "green cheese", as the example shows$/,
        ),
      ]);
    },
  );

  it('says when the level is another one', () => {
    expect(said(withExample('MR0101', { level: 'unknown' }))).toHaveLength(1);
  });

  it('says when the rule says nothing at all', () => {
    expect(said(withExample('MR0101', { requires: ['jwt'] }))).toEqual([
      expect.stringMatching(/found nothing, expected the level /),
    ]);
  });

  it('says when a rule speaks that is to say nothing', () => {
    expect(said(withExample('MR0601', { says: 'nothing' }))).toEqual([
      expect.stringMatching(/, expected nothing$/),
    ]);
  });
});
