import type { Distribution, SupportStatement } from '../types';
import { supportFor } from './supportFor';
import {
  makeEdition,
  makeFeature,
  makeMesh,
} from './__testUtils__/makeEdition';

const statement = (
  level: SupportStatement['level'],
  more: Partial<SupportStatement> = {},
): SupportStatement => ({ level, sources: ['facts'], ...more });

const editionWith = (
  statements: SupportStatement[],
  releases: { version: string; distribution?: Distribution }[] = [],
) =>
  makeEdition({
    meshes: [
      makeMesh({
        id: 'pods',
        releases: releases.map(release => ({ ...release, sources: [] })),
      }),
    ],
    features: [
      makeFeature('security.tokens', {}, { support: { pods: statements } }),
    ],
  });

const history = [
  statement('none', { until: '1.2' }),
  statement('partial', { since: '1.2', until: '1.10' }),
  statement('full', { since: '1.10', until: '2.0' }),
];

describe('supportFor', () => {
  it.each([
    ['1.1.9', 'none'],
    ['1.2', 'partial'],
    ['1.9.7', 'partial'],
    ['1.10', 'full'],
    ['1.31', 'full'],
    ['2.0', undefined],
    ['3.1', undefined],
  ])('finds for release %s the level %s', (release, level) => {
    expect(
      supportFor(editionWith(history), 'security.tokens', 'pods', { release })
        .statement?.level,
    ).toBe(level);
  });

  it('looks at the newest listed release when none is asked for', () => {
    expect(
      supportFor(
        editionWith(history, [{ version: '1.9' }, { version: '1.4' }]),
        'security.tokens',
        'pods',
      ).statement?.level,
    ).toBe('partial');
  });

  it('takes the newest interval when no release is listed', () => {
    expect(
      supportFor(editionWith(history), 'security.tokens', 'pods').statement
        ?.level,
    ).toBe('full');
  });

  it('takes a statement without an interval when no release is listed', () => {
    expect(
      supportFor(editionWith([statement('basic')]), 'security.tokens', 'pods')
        .statement?.level,
    ).toBe('basic');
  });

  describe('with two distributions', () => {
    const statements = [
      statement('external', { distribution: 'open-source' }),
      statement('full', { distribution: 'enterprise' }),
    ];

    it.each<[string, Distribution | undefined, string]>([
      ['the one asked for', 'enterprise', 'full'],
      ['open source when none is asked for', undefined, 'external'],
    ])('answers for %s', (_, distribution, level) => {
      expect(
        supportFor(editionWith(statements), 'security.tokens', 'pods', {
          distribution,
        }).statement?.level,
      ).toBe(level);
    });

    it('answers for the one that the release is listed with', () => {
      expect(
        supportFor(
          editionWith(statements, [
            { version: '2.1', distribution: 'enterprise' },
          ]),
          'security.tokens',
          'pods',
        ).statement?.level,
      ).toBe('full');
    });
  });

  describe('for a part of a feature', () => {
    it('takes the whole that is not supported', () => {
      expect(
        supportFor(makeEdition(), 'security.tokens.shared-secret', 'kernel'),
      ).toEqual({
        statement: statement('none'),
        inheritedFrom: 'security.tokens',
      });
    });

    it('does not conclude from a whole that is supported', () => {
      expect(
        supportFor(makeEdition(), 'security.tokens.shared-secret', 'pods'),
      ).toEqual({});
    });

    it('prefers what is claimed about the part itself', () => {
      expect(
        supportFor(makeEdition(), 'security.tokens.shared-secret', 'nodes'),
      ).toEqual({ statement: statement('partial') });
    });

    it('looks past a whole about which nothing is claimed', () => {
      const edition = makeEdition({
        features: [
          makeFeature('security.tokens', { pods: 'none' }),
          makeFeature('security.tokens.signed', {}),
          makeFeature('security.tokens.signed.old', {}),
        ],
      });
      expect(
        supportFor(edition, 'security.tokens.signed.old', 'pods').inheritedFrom,
      ).toBe('security.tokens');
    });
  });

  it('claims nothing about a feature that the edition does not know', () => {
    expect(supportFor(makeEdition(), 'security.unheard-of', 'pods')).toEqual(
      {},
    );
  });

  it('refuses a mesh that the edition does not know', () => {
    expect(() =>
      supportFor(makeEdition(), 'security.tokens', 'unheard-of'),
    ).toThrow('has no mesh "unheard-of"');
  });
});
