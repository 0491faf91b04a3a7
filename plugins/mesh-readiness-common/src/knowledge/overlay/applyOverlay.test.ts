import { builtInEditions } from '../builtInEditions';
import { smallEdition } from './__testUtils__/smallEdition';
import { applyOverlay } from './applyOverlay';
import { parseOverlay } from './parseOverlay';

const HEAD = {
  id: 'acme',
  title: 'What holds at Acme',
  by: 'Platform team',
  date: '2026-11-01',
};
const POLICY = {
  id: 'policy',
  title: 'Policy of Acme',
  kind: 'documentation',
  url: 'https://acme.example/policy',
  read: '2026-11-01',
};

const apply = (parts: object) => {
  const { located, problems } = parseOverlay({
    path: 'acme.yaml',
    data: { ...HEAD, ...parts },
  });
  return located ? applyOverlay(smallEdition, located) : { problems };
};
const applied = (parts: object) => {
  const { edition, problems } = apply(parts);
  expect(problems).toEqual([]);
  return edition!;
};
const said = (parts: object) =>
  apply(parts).problems.map(
    ({ at, found, expected }) => `${at}: found ${found}, expected ${expected}`,
  );

const bee = smallEdition.meshes.find(({ id }) => id === 'bee')!;
const wasp = { ...bee, id: 'wasp', name: 'Wasp' };
const lockRule = smallEdition.rules.find(({ code }) => code === 'MR0101')!;
const doubleRule = smallEdition.rules.find(({ code }) => code === 'MR0102')!;
const locked = (mesh: string) =>
  smallEdition.features.find(({ id }) => id === 'security.lock')!.support[mesh];
const bell = {
  id: 'security.bell',
  title: 'Ring a bell',
  description: 'Somebody hears it.',
  aliases: ['bell'],
};
const bellRule = {
  ...doubleRule,
  code: 'ACME0001',
  feature: 'security.bell',
  examples: [
    {
      name: 'Nothing is said about Bee',
      requires: ['bell'],
      mesh: 'bee',
      level: 'unknown',
      says: 'Nobody says',
    },
  ],
};

const today = builtInEditions.find(({ id }) => id === '2026-11')!;
const statementsWithManifests = today.features.flatMap(({ id, support }) =>
  Object.entries(support).flatMap(([mesh, statements]) =>
    statements.some(({ manifests }) => manifests) ? [{ id, mesh }] : [],
  ),
);

describe('applyOverlay', () => {
  it.each(statementsWithManifests)(
    'may replace what names a manifest of the edition: $id on $mesh',
    ({ id, mesh }) => {
      const { support } = today.features.find(one => one.id === id)!;
      const { located } = parseOverlay({
        path: 'acme.yaml',
        data: {
          ...HEAD,
          support: {
            [id]: {
              [mesh]: support[mesh].map(
                ({ manifests, ...statement }) => statement,
              ),
            },
          },
        },
      });
      expect(applyOverlay(today, located!).problems).toEqual([]);
    },
  );

  it('takes the whole with its parts, as it tells to do', () => {
    const partial = [
      { level: 'partial', note: 'Not at Acme.', sources: ['linkerd-faq'] },
    ];
    const data = (...features: string[]) => ({
      ...HEAD,
      support: Object.fromEntries(
        features.map(feature => [feature, { linkerd: partial }]),
      ),
    });
    const expectedOf = (...features: string[]) =>
      applyOverlay(
        today,
        parseOverlay({ path: 'acme.yaml', data: data(...features) }).located!,
      ).problems.map(({ expected }) => expected);
    const told = expectedOf('security.authorization');
    const parts = told.map(
      expected =>
        /support\.(security\.authorization\.\S+)\.linkerd$/.exec(expected)![1],
    );
    expect(parts).toContain('security.authorization.l4');
    expect(expectedOf('security.authorization', ...parts)).toEqual([]);
  });

  it.each([
    [
      'a mesh called like a property of every object',
      { meshes: [{ ...wasp, id: 'constructor' }] },
      /^meshes\.0\.id: found "constructor", expected a mesh id that is no word/,
    ],
    [
      'more questions than can be followed',
      {
        guidance: {
          flowchart: {
            ...smallEdition.guidance.flowchart,
            questions: Array(41).fill(
              smallEdition.guidance.flowchart.questions[0],
            ),
          },
        },
      },
      /^guidance\.flowchart\.questions: found 41 entries, expected a list with at most 40$/,
    ],
    [
      'more rows of teams than are told apart',
      {
        guidance: {
          teamSizes: {
            ...smallEdition.guidance.teamSizes,
            rows: Array(13).fill(smallEdition.guidance.teamSizes.rows[0]),
          },
        },
      },
      /^guidance\.teamSizes\.rows: found 13 entries, expected a list with at most 12$/,
    ],
    [
      'more rows of priorities than are told apart',
      {
        guidance: {
          priorities: {
            ...smallEdition.guidance.priorities,
            rows: Array(13).fill(smallEdition.guidance.priorities.rows[0]),
          },
        },
      },
      /^guidance\.priorities\.rows: found 13 entries, expected a list with at most 12$/,
    ],
    [
      'more sources than anybody has',
      { sources: Array(2001).fill(POLICY) },
      /^sources: found 2001 entries, expected a list with at most 2000$/,
    ],
    [
      'more meshes than are told apart',
      {
        meshes: Array.from({ length: 30 }, (_, index) => ({
          ...wasp,
          id: `wasp-${index}`,
        })),
      },
      /^meshes\.29: found 32 meshes in 2024-01\/edition\.yaml meshes, expected at most 31$/,
    ],
  ])('refuses %s', (_, parts, message) => {
    expect(said(parts)[0]).toMatch(message);
  });

  it('leaves an edition as it is but for a notice when an overlay says nothing', () => {
    const edition = applied({ reason: 'To try it.' });
    expect(edition).toEqual({
      ...smallEdition,
      overlays: [
        {
          ...HEAD,
          reason: 'To try it.',
          changed: {
            meshes: [],
            features: [],
            statements: [],
            rules: [],
            guidance: [],
            manifests: [],
          },
        },
      ],
    });
  });

  it('does not touch the edition it is given', () => {
    const before = structuredClone(smallEdition);
    applied({
      meshes: [{ id: 'ant', motto: 'Works at Acme' }],
      support: {
        'security.lock': { bee: [{ level: 'none', sources: ['book'] }] },
      },
    });
    expect(smallEdition).toEqual(before);
  });

  describe('meshes', () => {
    it('replaces the given keys of a mesh that the edition has', () => {
      const edition = applied({
        meshes: [{ id: 'ant', distribution: 'enterprise' }],
      });
      expect(edition.meshes.map(({ id }) => id)).toEqual(['bee', 'ant']);
      expect(edition.meshes[1]).toEqual({
        ...smallEdition.meshes[1],
        distribution: 'enterprise',
      });
      expect(edition.overlays?.[0].changed.meshes).toEqual(['ant']);
    });

    it('adds a whole mesh that the edition does not have, about which nothing is known yet', () => {
      const edition = applied({ meshes: [wasp] });
      expect(edition.meshes.map(({ id }) => id)).toEqual([
        'bee',
        'ant',
        'wasp',
      ]);
      expect(edition.features.map(({ support }) => support.wasp)).toEqual([
        undefined,
        undefined,
      ]);
    });

    it('takes a mesh in part for a misspelt one', () => {
      expect(said({ meshes: [{ id: 'ants', motto: 'Works' }] })).toEqual([
        expect.stringMatching(
          /^meshes\.0\.id: found "ants" without name, product, .*sources, expected a mesh of the edition, or a whole record of a new one, did you mean "ant"\?$/,
        ),
      ]);
    });

    it('looks at a new mesh with the lints', () => {
      expect(said({ meshes: [{ ...wasp, summary: {} }] })).toEqual([
        'meshes.0.summary: found nothing, expected a value for each closing row: size',
      ]);
    });

    it('says which mesh takes away what a statement of the edition requires', () => {
      expect(said({ meshes: [{ id: 'ant', components: [] }] })).toEqual([
        'meshes.0: found "gate" in 2024-01/features/security/lock.yaml support.ant.0.requires, expected a component of ant',
      ]);
    });
  });

  describe('features', () => {
    it('replaces the given keys of a feature that the edition has, and not its statements', () => {
      const edition = applied({
        features: [{ id: 'security.lock', aliases: ['acme-lock'] }],
      });
      expect(edition.features[0]).toEqual({
        ...smallEdition.features[0],
        aliases: ['acme-lock'],
      });
    });

    it('adds a whole feature with its rule', () => {
      const edition = applied({ features: [bell], rules: [bellRule] });
      expect(edition.features.map(({ id }) => id)).toEqual([
        'security.lock',
        'security.lock.double',
        'security.bell',
      ]);
      expect(edition.features[2].support).toEqual({});
      expect(edition.rules[edition.rules.length - 1].code).toBe('ACME0001');
    });

    it('adds a part beside the other parts of its whole', () => {
      const id = 'security.lock.chain';
      const edition = applied({
        features: [bell, { ...bell, id, aliases: ['chain'] }],
        rules: [
          bellRule,
          {
            ...bellRule,
            code: 'ACME0002',
            feature: id,
            examples: [{ ...bellRule.examples[0], requires: ['chain'] }],
          },
        ],
      });
      expect(edition.features.map(feature => feature.id)).toEqual([
        'security.lock',
        'security.lock.double',
        'security.lock.chain',
        'security.bell',
      ]);
    });

    it('wants a rule for a new feature', () => {
      expect(said({ features: [bell] })).toEqual([
        'features.0: found no rule, expected exactly one rule for security.bell',
      ]);
    });

    it('takes a feature in part for a misspelt one', () => {
      expect(said({ features: [{ id: 'security.lok', aliases: [] }] })).toEqual(
        [
          'features.0.id: found "security.lok" without title, description, expected a feature of the edition, or a whole record of a new one, did you mean "security.lock"?',
        ],
      );
    });

    it('wants statements in their own place', () => {
      expect(said({ features: [{ ...bell, support: {} }] })).toEqual([
        'features.0.support: found the key "support", expected one of id, title, description, aliases',
      ]);
    });

    it('leaves an alias to the feature that has it', () => {
      expect(
        said({
          features: [{ ...bell, aliases: ['lock'] }],
          rules: [
            {
              ...bellRule,
              examples: [
                { ...bellRule.examples[0], requires: ['security.bell'] },
              ],
            },
          ],
        }),
      ).toEqual([
        'features.0.aliases.0: found "lock", which security.lock has already, expected an alias that stands for one feature, once',
      ]);
    });
  });

  describe('support', () => {
    const none = [{ level: 'none', sources: ['policy'] }];

    it('replaces what the edition claims, and keeps it to be shown', () => {
      const edition = applied({
        sources: [POLICY],
        support: { 'security.lock': { bee: none } },
      });
      expect(edition.features[0].support).toEqual({
        ant: locked('ant'),
        bee: none,
      });
      expect(edition.features[0].overrides).toEqual({
        bee: { overlay: 'acme', statements: locked('bee') },
      });
      expect(edition.overlays?.[0].changed.statements).toEqual([
        { feature: 'security.lock', mesh: 'bee' },
      ]);
    });

    it('says that the edition claims nothing where it claims nothing', () => {
      const edition = applied({
        sources: [POLICY],
        support: { 'security.lock.double': { bee: none } },
      });
      expect(edition.features[1].overrides).toEqual({
        bee: { overlay: 'acme', statements: [] },
      });
    });

    it('keeps what the edition claims when a second overlay says something else again', () => {
      const first = applied({
        sources: [POLICY],
        support: { 'security.lock': { bee: none } },
      });
      const { located } = parseOverlay({
        path: 'second.yaml',
        data: {
          ...HEAD,
          id: 'second',
          support: {
            'security.lock': { bee: [{ level: 'full', sources: ['policy'] }] },
          },
        },
      });
      const { edition, problems } = applyOverlay(first, located!);
      expect(problems).toEqual([]);
      expect(edition!.features[0].overrides).toEqual({
        bee: { overlay: 'second', statements: locked('bee') },
      });
      expect(edition!.overlays?.map(({ id }) => id)).toEqual([
        'acme',
        'second',
      ]);
    });

    it.each([
      [
        'a feature that does not exist',
        { 'security.lok': { bee: [{ level: 'none', sources: ['book'] }] } },
        'support.security.lok: found "security.lok", expected a feature of the edition 2024-01 or of this overlay, did you mean "security.lock"',
      ],
      [
        'an alias',
        {
          'security.door-lock': { bee: [{ level: 'none', sources: ['book'] }] },
        },
        'did you mean "security.lock"',
      ],
      [
        'a mesh that does not exist',
        { 'security.lock': { bees: [{ level: 'none', sources: ['book'] }] } },
        'support.security.lock.bees: found "bees", expected a mesh of the edition 2024-01 or of this overlay: bee, ant, did you mean "bee"?',
      ],
      [
        'a source that does not exist',
        { 'security.lock': { bee: [{ level: 'none', sources: ['bok'] }] } },
        'support.security.lock.bee.0.sources.0: found "bok", expected a source of the edition 2024-01 or of this overlay, did you mean "book"?',
      ],
      [
        'a level that does not exist',
        { 'security.lock': { bee: [{ level: 'nune', sources: ['book'] }] } },
        'support.security.lock.bee.0.level: found "nune", expected one of full, basic, partial, external, none, did you mean "none"',
      ],
      [
        'a key that does not exist',
        {
          'security.lock': {
            bee: [{ level: 'none', nots: 'x', sources: ['book'] }],
          },
        },
        'support.security.lock.bee.0.nots: found the key "nots", expected one of level, since,',
      ],
      [
        'a limit without a note',
        { 'security.lock': { bee: [{ level: 'basic', sources: ['book'] }] } },
        'support.security.lock.bee.0.note: found nothing, expected a sentence that says what "basic" leaves out',
      ],
      [
        'a whole that is worse than its parts',
        { 'security.lock': { ant: [{ level: 'none', sources: ['book'] }] } },
        'support.security.lock.ant: found "basic" in 2024-01/features/security/lock/double.yaml support.ant.0.level, expected nothing better than security.lock has: "none"; who lowers the whole lowers its parts too, here in support.security.lock.double.ant',
      ],
      [
        'no mechanism where the rule names it',
        {
          'security.lock': {
            bee: [{ level: 'partial', note: 'Not today.', sources: ['book'] }],
          },
        },
        'support.security.lock.bee: found {mechanism} in 2024-01/rules/MR0101.yaml outcomes.partial, expected a mechanism in what security.lock claims on bee',
      ],
    ])('refuses %s', (_, support, message) => {
      expect(said({ support })).toEqual([expect.stringContaining(message)]);
    });
  });

  it('looks only so often for places, however many parts an overlay has', () => {
    const many = Array.from({ length: 2000 }, (_, index) => ({
      ...POLICY,
      id: `policy-${index}`,
    }));
    const problems = said({
      sources: many,
      meshes: [{ id: 'ant', components: [] }],
      support: {
        'security.lock': {
          bee: [
            {
              level: 'partial',
              note: 'Not today.',
              sources: many.map(({ id }) => id),
            },
          ],
        },
      },
    });
    expect(problems).toEqual([
      expect.stringMatching(/^meshes\.0: found "gate"/),
      expect.stringMatching(/^support\.security\.lock\.bee: found {mechanism}/),
    ]);
  });

  describe('rules', () => {
    it('replaces a rule that the edition has', () => {
      const edition = applied({
        rules: [{ ...lockRule, title: 'A door locked at Acme' }],
      });
      expect(edition.rules).toHaveLength(smallEdition.rules.length);
      expect(edition.rules.find(({ code }) => code === 'MR0101')!.title).toBe(
        'A door locked at Acme',
      );
      expect(edition.overlays?.[0].changed.rules).toEqual(['MR0101']);
    });

    it('takes what an example fills in for no name of the edition', () => {
      const rule = smallEdition.rules.find(({ code }) => code === 'MR0003')!;
      applied({ rules: [rule] });
      expect(rule.examples[0].problem).toHaveProperty('feature', 'that');
    });

    it.each([
      [
        'a new code that looks like one of the editions',
        [{ ...lockRule, code: 'MR0999' }],
        'rules.0.code: found "MR0999", which the edition 2024-01 does not have, expected the code of a rule that is to be replaced, or one with a prefix of its own such as "ACME0001"',
      ],
      [
        'another meaning for a known code',
        [{ ...doubleRule, code: 'MR0101' }],
        'rules.0.code: found "MR0101" for the feature security.lock.double, expected the feature security.lock, for which this code stands',
      ],
      [
        'a second rule for a feature',
        [{ ...lockRule, code: 'ACME0001' }],
        'rules.0: found MR0101 and ACME0001 in 2024-01/features/security/lock.yaml, expected exactly one rule for security.lock',
      ],
      [
        'a rule for a feature that does not exist',
        [{ ...lockRule, code: 'ACME0001', feature: 'security.lick' }],
        'rules.0.feature: found "security.lick", expected a feature of the edition 2024-01 or of this overlay, did you mean "security.lock"',
      ],
      [
        'a rule of no known kind',
        [{ ...lockRule, kind: 'featur' }],
        'rules.0.kind: found "featur", expected one of feature, problem, release, object, did you mean "feature"',
      ],
      [
        'a rule without a bad example',
        [{ ...lockRule, examples: lockRule.examples.slice(0, 1) }],
        'rules.0.examples: found only ok, expected an example that is neither "ok" nor "info", which the rule can give',
      ],
    ])('refuses %s', (_, rules, message) => {
      expect(said({ rules })).toEqual([expect.stringContaining(message)]);
    });
  });

  describe('guidance', () => {
    const { guidance } = smallEdition;

    it('replaces a part whole', () => {
      const priorities = {
        ...guidance.priorities,
        rows: [{ id: 'hurry', label: 'Haste', first: ['ant'], second: [] }],
      };
      const edition = applied({ guidance: { priorities } });
      expect(edition.guidance).toEqual({ ...guidance, priorities });
      expect(edition.overlays?.[0].changed.guidance).toEqual(['priorities']);
    });

    it.each([
      [
        'a mesh that does not exist',
        {
          priorities: {
            ...guidance.priorities,
            rows: [
              { id: 'hurry', label: 'Haste', first: ['aunt'], second: [] },
            ],
          },
        },
        'guidance.priorities.rows.0.first.0: found "aunt", expected a mesh of the edition 2024-01 or of this overlay: bee, ant, did you mean "ant"?',
      ],
      [
        'a part that takes away what another one names',
        { priorities: { ...guidance.priorities, rows: [] } },
        'guidance.priorities: found "hurry" in 2024-01/guidance/flowchart.yaml questions.2.answeredBy.includes, expected one of the priorities ',
      ],
      [
        'an answer that leads nowhere',
        {
          flowchart: {
            ...guidance.flowchart,
            questions: guidance.flowchart.questions.map(question => ({
              ...question,
              no: { meshes: ['bee'] },
            })),
          },
        },
        'guidance.flowchart.questions.0.no.because: found nothing, expected a text',
      ],
      [
        'a part in part',
        { resources: { baseline: 'ant' } },
        'guidance.resources.reference: found nothing, expected an object with keys',
      ],
    ])('refuses %s', (_, parts, message) => {
      expect(said({ guidance: parts })[0]).toEqual(
        expect.stringContaining(message),
      );
    });
  });

  describe('manifests', () => {
    const gate = {
      id: 'acme-gate',
      title: 'A gate',
      description: 'It opens a gate.',
      template: 'apiVersion: v1\nkind: Gate\nmetadata:\n  name: ${service}',
      sources: ['book'],
    };

    it('adds one', () => {
      const edition = applied({
        manifests: [gate],
        support: {
          'security.lock': {
            bee: [
              { level: 'full', manifests: ['acme-gate'], sources: ['book'] },
            ],
          },
        },
      });
      expect(edition.manifests).toEqual([gate]);
      expect(edition.overlays?.[0].changed.manifests).toEqual(['acme-gate']);
    });

    it('refuses one whose source does not exist', () => {
      expect(said({ manifests: [{ ...gate, sources: ['boko'] }] })).toEqual([
        'manifests.0.sources.0: found "boko", expected a source of the edition 2024-01 or of this overlay, did you mean "book"?',
      ]);
    });
  });

  describe('sources', () => {
    it('replaces one whole', () => {
      const { note, ...book } = smallEdition.sources[0];
      const edition = applied({ sources: [{ ...book, read: '2026-11-01' }] });
      expect(edition.sources).toEqual([{ ...book, read: '2026-11-01' }]);
    });

    it('refuses one that nothing cites', () => {
      expect(said({ sources: [POLICY] })).toEqual([
        'sources.0.id: found "policy", which nothing cites, expected a source that is cited',
      ]);
    });
  });

  it('refuses what is said twice', () => {
    expect(
      said({ meshes: [{ id: 'ant' }, { id: 'ant', motto: 'Works' }] }),
    ).toEqual([
      'meshes.1: found "ant" again, expected each once in an overlay',
    ]);
  });
});
