import type { Finding } from '../../types';
import { makeEdition, makeFeature } from '../__testUtils__/makeEdition';
import { pairFindings } from './pairFindings';

const finding = (
  code: string,
  feature?: string,
  need: Finding['need'] = 'required',
): Finding => ({
  code,
  level: 'ok',
  message: `${code} ${feature}`,
  ...(feature ? { feature, need } : {}),
  because: [],
  evidence: {},
  remediations: [],
});

const problem = (code: string, message: string): Finding => ({
  ...finding(code),
  message,
});

const edition = (aliases: Record<string, string[]>) =>
  makeEdition({
    features: Object.entries(aliases).map(([id, names]) =>
      makeFeature(id, {}, { aliases: names }),
    ),
  });

const pairs = (
  before: Finding[],
  after: Finding[],
  editions = { before: edition({}), after: edition({}) },
) =>
  pairFindings(before, after, editions).map(pair => [
    pair.before?.message,
    pair.after?.message,
  ]);

describe('pairFindings', () => {
  it('brings together needs of one feature, whatever rule speaks', () => {
    expect(
      pairs(
        [finding('MR1', 'a.x'), finding('MR2', 'a.y')],
        [finding('MR3', 'a.y'), finding('MR1', 'a.z')],
      ),
    ).toEqual([
      ['MR2 a.y', 'MR3 a.y'],
      [undefined, 'MR1 a.z'],
      ['MR1 a.x', undefined],
    ]);
  });

  it('follows a name that stands for a finer feature in the other edition', () => {
    const editions = {
      before: edition({ 'a.filter': ['own-filter', 'code'] }),
      after: edition({ 'a.filter': ['code'], 'a.filter.own': ['own-filter'] }),
    };
    const whole = finding('MR1', 'a.filter');
    const part = finding('MR2', 'a.filter.own');
    expect(pairs([whole], [part], editions)).toEqual([
      ['MR1 a.filter', 'MR2 a.filter.own'],
    ]);
    expect(pairs([whole], [whole, part], editions)).toEqual([
      ['MR1 a.filter', 'MR1 a.filter'],
      ['MR1 a.filter', 'MR2 a.filter.own'],
    ]);
    expect(
      pairs([part, whole], [whole], {
        before: editions.after,
        after: editions.before,
      }),
    ).toEqual([
      ['MR1 a.filter', 'MR1 a.filter'],
      ['MR2 a.filter.own', 'MR1 a.filter'],
    ]);
  });

  it('follows a name that one edition does not know', () => {
    const editions = {
      before: edition({}),
      after: edition({ 'a.mirror': ['Shadow'] }),
    };
    expect(
      pairs([finding('MR1', 'shadow')], [finding('MR2', 'a.mirror')], editions),
    ).toEqual([['MR1 shadow', 'MR2 a.mirror']]);
  });

  it('brings together problems by code, one with one', () => {
    expect(
      pairs(
        [problem('MR1', 'a'), problem('MR1', 'b'), problem('MR2', 'c')],
        [problem('MR1', 'd')],
      ),
    ).toEqual([
      ['a', 'd'],
      ['b', undefined],
      ['c', undefined],
    ]);
  });
});
