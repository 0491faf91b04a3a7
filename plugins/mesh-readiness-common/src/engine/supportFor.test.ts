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

  describe('for a release that is a patch', () => {
    it('takes the distribution that its release is listed with', () => {
      expect(
        supportFor(
          editionWith(
            [
              statement('external', { distribution: 'open-source' }),
              statement('full', { distribution: 'enterprise' }),
            ],
            [{ version: '2.1', distribution: 'enterprise' }],
          ),
          'security.tokens',
          'pods',
          { release: '2.1.3' },
        ).statement?.level,
      ).toBe('full');
    });
  });

  it('takes the distribution that the mesh means where none is asked for', () => {
    const edition = editionWith([
      statement('external', { distribution: 'open-source' }),
      statement('full', { distribution: 'enterprise' }),
    ]);
    edition.meshes[0].distribution = 'enterprise';
    const levelFor = (distribution?: Distribution) =>
      supportFor(edition, 'security.tokens', 'pods', { distribution }).statement
        ?.level;
    expect(levelFor()).toBe('full');
    expect(levelFor('open-source')).toBe('external');
  });

  describe('with statements for some versions of Kubernetes', () => {
    const edition = editionWith(
      [
        statement('none', { until: '1.5' }),
        statement('basic', { since: '1.5' }),
        statement('full', { since: '1.5', kubernetes: { from: '1.33' } }),
        statement('partial', { since: '1.5', kubernetes: { to: '1.30' } }),
      ],
      [{ version: '1.9' }],
    );

    it.each([
      [undefined, undefined, 'basic'],
      ['1.33', undefined, 'full'],
      ['1.34.1', undefined, 'full'],
      ['1.30.9', undefined, 'partial'],
      ['1.31', undefined, 'basic'],
      ['1.34', '1.4', 'none'],
    ])(
      'takes on Kubernetes %s, in release %s, the level %s',
      (kubernetesVersion, release, level) => {
        expect(
          supportFor(edition, 'security.tokens', 'pods', {
            kubernetesVersion,
            release,
          }).statement?.level,
        ).toBe(level);
      },
    );

    it('takes none of them where the version is not known', () => {
      expect(
        supportFor(
          editionWith([statement('full', { kubernetes: { from: '1.33' } })]),
          'security.tokens',
          'pods',
        ),
      ).toEqual({});
    });
  });

  describe('where an overlay says otherwise', () => {
    const overlaid = (support: SupportStatement[], own: SupportStatement[]) => {
      const edition = editionWith(support, [{ version: '1.9' }]);
      edition.features = [
        {
          ...edition.features[0],
          overrides: { pods: { overlay: 'acme', statements: own } },
        },
        makeFeature('security.tokens.shared-secret', {}),
      ];
      return edition;
    };
    const evidenceFor = (
      edition: ReturnType<typeof overlaid>,
      feature = 'security.tokens',
      release?: string,
    ) => supportFor(edition, feature, 'pods', { release });

    it('holds the own statement of the edition for the same release beside it', () => {
      expect(
        evidenceFor(overlaid([statement('none')], history), undefined, '1.4'),
      ).toEqual({
        statement: statement('none'),
        overrides: { overlay: 'acme', statement: history[1] },
      });
    });

    it('says that the edition claims nothing', () => {
      expect(evidenceFor(overlaid([statement('none')], []))).toEqual({
        statement: statement('none'),
        overrides: { overlay: 'acme' },
      });
    });

    it('says so as well where the overlay claims nothing for the release', () => {
      expect(
        evidenceFor(
          overlaid([statement('none', { until: '1.0' })], [statement('full')]),
        ),
      ).toEqual({
        overrides: { overlay: 'acme', statement: statement('full') },
      });
    });

    it('says so for a part that the whole rules out', () => {
      expect(
        evidenceFor(
          overlaid([statement('none')], [statement('full')]),
          'security.tokens.shared-secret',
        ),
      ).toEqual({
        statement: statement('none'),
        inheritedFrom: 'security.tokens',
        overrides: { overlay: 'acme' },
      });
    });

    it('says nothing where neither claims anything for the release', () => {
      const ended = [statement('none', { until: '1.0' })];
      expect(evidenceFor(overlaid(ended, [...ended]))).toEqual({});
    });

    it('says nothing of another mesh', () => {
      const edition = overlaid([statement('none')], [statement('full')]);
      edition.meshes.push(makeMesh({ id: 'nodes' }));
      edition.features[0].support.nodes = [statement('basic')];
      expect(supportFor(edition, 'security.tokens', 'nodes')).toEqual({
        statement: statement('basic'),
      });
    });
  });
});
