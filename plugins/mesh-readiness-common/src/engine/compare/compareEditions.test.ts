import type { Edition, SupportStatement } from '../../types';
import {
  makeEdition,
  makeFeature,
  makeGuidance,
  makeMesh,
  makeRule,
} from '../__testUtils__/makeEdition';
import { compareEditions } from './compareEditions';

const statement = (
  level: SupportStatement['level'],
  more: Partial<SupportStatement> = {},
): SupportStatement => ({ level, sources: ['facts'], ...more });

const later = (edition: Partial<Edition> = {}): Edition =>
  makeEdition({ id: '2001-01', date: '2001-01-01', ...edition });

const onPods = (...statements: SupportStatement[]): Partial<Edition> => ({
  meshes: [
    makeMesh({
      id: 'pods',
      releases: [{ version: '1.5', sources: [] }],
    }),
  ],
  features: [
    makeFeature('traffic.limits', {}, { support: { pods: statements } }),
  ],
  rules: [],
});

const supportOf = (before: SupportStatement[], after: SupportStatement[]) =>
  compareEditions(makeEdition(onPods(...before)), later(onPods(...after)))
    .support;

describe('compareEditions', () => {
  it('finds nothing where only name and day differ', () => {
    expect(compareEditions(makeEdition(), later())).toEqual({
      before: '2000-01',
      after: '2001-01',
      meshes: [],
      features: [],
      support: [],
      rules: [],
      guidance: [],
      corrections: [],
      sources: [],
    });
  });

  it.each<[string, SupportStatement, SupportStatement, string[]]>([
    ['a level', statement('none'), statement('basic'), ['level']],
    [
      'a first release',
      statement('full'),
      statement('full', { since: '1.2' }),
      ['since'],
    ],
    [
      'what it is called and what to know',
      statement('basic', { mechanism: 'Limit', note: 'Slow.' }),
      statement('full', { mechanism: 'Limits' }),
      ['level', 'mechanism', 'note'],
    ],
    [
      'a component that it takes',
      statement('full', { requires: ['gate'] }),
      statement('full'),
      ['requires'],
    ],
    [
      'how well it was checked',
      statement('full', { verification: 'verified' }),
      statement('full', { verification: 'unverified' }),
      ['verification'],
    ],
  ])('shows %s that differs', (_, before, after, parts) => {
    expect(supportOf([before], [after])).toEqual([
      {
        feature: 'traffic.limits',
        title: 'Title of traffic.limits',
        mesh: 'pods',
        before,
        after,
        parts,
      },
    ]);
  });

  it.each<[string, SupportStatement, SupportStatement]>([
    ['other sources', statement('full'), statement('full', { sources: [] })],
    [
      'other manifests',
      statement('full', { manifests: ['one'] }),
      statement('full'),
    ],
    [
      'what is verified with and without the word',
      statement('full'),
      statement('full', { verification: 'verified' }),
    ],
  ])('takes %s for the same', (_, before, after) => {
    expect(supportOf([before], [after])).toEqual([]);
  });

  it('compares what holds for the newest release, not what held before', () => {
    expect(
      supportOf(
        [statement('full')],
        [
          statement('none', { until: '1.2' }),
          statement('full', { since: '1.2' }),
        ],
      ),
    ).toMatchObject([{ after: { level: 'full' }, parts: ['since'] }]);
  });

  it('leaves out a side that claims nothing', () => {
    const [difference] = supportOf([], [statement('full')]);
    expect(difference).toEqual({
      feature: 'traffic.limits',
      title: 'Title of traffic.limits',
      mesh: 'pods',
      after: statement('full'),
      parts: [],
    });
  });

  it('says of a part what holds for the whole, where that rules it out', () => {
    const whole = (level: 'none' | 'full') => ({
      ...onPods(statement(level)),
      features: [
        makeFeature('traffic.limits', { pods: level }),
        makeFeature('traffic.limits.global', {}),
      ],
    });
    expect(
      compareEditions(
        makeEdition(whole('none')),
        later(whole('full')),
      ).support.map(({ feature, before, after }) => [
        feature,
        before?.level,
        after?.level,
      ]),
    ).toEqual([
      ['traffic.limits', 'none', 'full'],
      ['traffic.limits.global', 'none', undefined],
    ]);
  });

  it('tells added, removed and changed meshes and features apart, in the words of the later edition', () => {
    const { meshes, features } = compareEditions(
      makeEdition({
        meshes: [makeMesh({ id: 'a' }), makeMesh({ id: 'b', name: 'Bee' })],
        features: [makeFeature('x.a', {}), makeFeature('x.b', {})],
        rules: [],
      }),
      later({
        meshes: [makeMesh({ id: 'c' }), makeMesh({ id: 'b', name: 'B' })],
        features: [
          makeFeature('x.c', {}),
          makeFeature('x.b', { b: 'full' }, { title: 'New', aliases: ['b'] }),
        ],
        rules: [],
      }),
    );
    expect(meshes).toEqual([
      { id: 'c', name: 'c', change: 'added', parts: [] },
      { id: 'b', name: 'B', change: 'changed', parts: ['name'] },
      { id: 'a', name: 'a', change: 'removed', parts: [] },
    ]);
    expect(features).toEqual([
      { id: 'x.c', title: 'Title of x.c', change: 'added', parts: [] },
      {
        id: 'x.b',
        title: 'New',
        change: 'changed',
        parts: ['title', 'aliases'],
      },
      { id: 'x.a', title: 'Title of x.a', change: 'removed', parts: [] },
    ]);
  });

  it('names the parts of a rule that differ, each outcome by itself', () => {
    const rule = makeRule('MR0101', 'security.tokens');
    const other = {
      ...rule,
      title: 'Tokens',
      outcomes: {
        ...rule.outcomes,
        none: { level: 'warning' as const, message: 'No.' },
      },
    };
    const added = makeRule('MR0102', 'security.tokens.shared-secret');
    expect(
      compareEditions(
        makeEdition({ rules: [rule] }),
        later({ rules: [other, added] }),
      ).rules,
    ).toEqual([
      {
        code: 'MR0101',
        before: rule,
        after: other,
        parts: ['title', 'outcomes.none'],
      },
      { code: 'MR0102', after: added, parts: [] },
    ]);
  });

  it('says what the guidance says otherwise in words', () => {
    const row = { id: 'few', label: 'Few', reason: 'So.' };
    const table = makeGuidance().teamSizes;
    const guided = (meshes: string[], opinion?: string) =>
      makeGuidance({
        teamSizes: {
          ...table,
          ...(opinion ? { opinion } : {}),
          rows: [{ ...row, when: { platformTeam: true }, meshes }],
        },
      });
    expect(
      compareEditions(
        makeEdition({ guidance: guided(['pods']) }),
        later({ guidance: guided(['nodes', 'kernel'], 'Of one author.') }),
      ).guidance,
    ).toEqual([
      {
        part: 'teamSizes',
        id: 'few',
        before: { text: 'Few: Pods. So.', sources: ['opinion'] },
        after: { text: 'Few: Nodes, Kernel. So.', sources: ['opinion'] },
      },
      {
        part: 'teamSizes',
        id: 'opinion',
        after: { text: 'Of one author.', sources: ['opinion'] },
      },
    ]);
  });

  it('has the corrections of the later edition, on whichever side it stands', () => {
    const corrections = [
      {
        id: 'one',
        claim: 'It is so.',
        kind: 'wrong' as const,
        status: 'wrong',
        truth: 'It is not.',
        meshes: ['pods'],
        features: [],
        sources: ['facts'],
      },
    ];
    const one = makeEdition({ corrections: [] });
    const other = later({ corrections });
    expect(compareEditions(one, other).corrections).toEqual(corrections);
    expect(compareEditions(other, one).corrections).toEqual(corrections);
    expect(compareEditions(other, one).sources.map(({ id }) => id)).toEqual([
      'facts',
    ]);
    expect(compareEditions(other, { ...other }).corrections).toEqual([]);
  });

  it('keeps apart two sources of one id that are not the same', () => {
    const facts = makeEdition().sources.find(({ id }) => id === 'facts')!;
    const { support, sources } = compareEditions(
      makeEdition({ ...onPods(statement('none')), sources: [facts] }),
      later({
        ...onPods(statement('full')),
        sources: [{ ...facts, title: 'Facts, second edition' }],
      }),
    );
    expect(support).toMatchObject([
      { before: { sources: ['facts@2000-01'] }, after: { sources: ['facts'] } },
    ]);
    expect(sources).toEqual([
      { ...facts, id: 'facts@2000-01' },
      { ...facts, title: 'Facts, second edition' },
    ]);
  });

  it('has a source that both cite once', () => {
    expect(
      compareEditions(
        makeEdition(onPods(statement('none'))),
        later(onPods(statement('full'))),
      ).sources.map(({ id }) => id),
    ).toEqual(['facts']);
  });
});
