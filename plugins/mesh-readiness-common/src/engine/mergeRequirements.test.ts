import type { Need, Provenance, RequirementClaim } from '../types';
import { assess } from './assess';
import { mergeProfile } from './mergeProfile';
import { MOST_UNKNOWN_NAMES, mergeRequirements } from './mergeRequirements';
import { makeEdition } from './__testUtils__/makeEdition';
import { makeClaim, makeClaims } from './__testUtils__/makeProfile';

const edition = makeEdition();

const component = { origin: 'component', entityRef: 'component:default/a' };
const system = { origin: 'system', entityRef: 'system:default/s' };
const api = {
  origin: 'api',
  basis: 'inferred',
  entityRef: 'api:default/a',
  field: 'spec.definition',
};
const otherApi = { ...api, entityRef: 'api:default/b' };
const fallback = { origin: 'defaults', entityRef: undefined };

const claim = (need: Need, place: object): RequirementClaim =>
  makeClaim('tokens', need, place as Partial<Provenance>);

describe('mergeRequirements', () => {
  it('makes of ids and aliases one requirement in the order of areas', () => {
    const { requirements } = mergeRequirements(
      [
        makeClaim('small'),
        makeClaim('traffic.limits', 'preferred'),
        makeClaim(' Token-Check '),
        makeClaim('security.tokens.shared-secret', 'unknown'),
        makeClaim('TOKENS', 'required', { field: 'more' }),
      ],
      edition,
    );
    expect(
      requirements.map(({ feature, title, known, need, because }) => [
        feature,
        title,
        known,
        need,
        because.map(({ raw }) => raw),
      ]),
    ).toEqual([
      [
        'security.tokens',
        'Title of security.tokens',
        true,
        'required',
        ['TOKENS', ' Token-Check '],
      ],
      [
        'security.tokens.shared-secret',
        'Title of security.tokens.shared-secret',
        true,
        'unknown',
        ['security.tokens.shared-secret'],
      ],
      [
        'traffic.limits',
        'Title of traffic.limits',
        true,
        'preferred',
        ['traffic.limits'],
      ],
      [
        'platform.small',
        'Title of platform.small',
        true,
        'required',
        ['small'],
      ],
    ]);
  });

  it.each<[string, RequirementClaim[], Need, string[]]>([
    [
      'what is declared beats what is inferred',
      [claim('required', api), claim('none', system)],
      'none',
      ['system', 'api'],
    ],
    [
      'the nearest declared place decides',
      [claim('required', system), claim('preferred', component)],
      'preferred',
      ['component', 'system'],
    ],
    [
      'of places as near as each other the one that asks for more decides',
      [claim('none', api), claim('required', otherApi)],
      'required',
      ['api', 'api'],
    ],
    [
      'an unknown need stands when nothing else speaks',
      [claim('unknown', api)],
      'unknown',
      ['api'],
    ],
    [
      'an unknown need gives way to anything, even from farther away',
      [claim('unknown', component), claim('preferred', fallback)],
      'preferred',
      ['defaults', 'component'],
    ],
    [
      'a default gives way to what is inferred',
      [claim('none', fallback), claim('required', api)],
      'required',
      ['api', 'defaults'],
    ],
  ])('%s', (_, claims, need, origins) => {
    const merged = mergeRequirements(claims, edition);
    const [decided] = [
      ...merged.requirements,
      ...merged.notNeeded.map(each => ({ ...each, need: 'none' })),
    ];
    expect(decided.need).toBe(need);
    expect(decided.because.map(({ origin }) => origin)).toEqual(origins);
  });

  it('keeps what is stated not to be needed apart', () => {
    expect(
      mergeRequirements([makeClaim('tokens', 'none')], edition),
    ).toMatchObject({
      requirements: [],
      notNeeded: [{ feature: 'security.tokens', because: [{ raw: 'tokens' }] }],
      problems: [],
    });
  });

  it('reports a need that counts although another place denies it', () => {
    expect(
      mergeRequirements(
        [claim('required', component), claim('none', api)],
        edition,
      ),
    ).toMatchObject({
      requirements: [{ feature: 'security.tokens', need: 'required' }],
      problems: [
        {
          kind: 'unconfirmed-need',
          params: { chosen: 'required', other: 'not needed' },
          because: [component, api],
        },
      ],
    });
  });

  it('reports a contradiction with both places', () => {
    expect(
      mergeRequirements(
        [
          claim('none', { ...component, field: 'not-needed' }),
          claim('required', system),
        ],
        edition,
      ).problems,
    ).toEqual([
      {
        kind: 'contradicting-needs',
        params: {
          feature: 'Title of security.tokens',
          chosen: 'not needed',
          chosenWhere: 'not-needed of component:default/a',
          other: 'required',
          otherWhere: 'requires of system:default/s',
        },
        because: [
          expect.objectContaining(component),
          expect.objectContaining(system),
        ],
      },
    ]);
  });

  it.each<[string, RequirementClaim[]]>([
    [
      'required here and preferred there',
      [claim('required', component), claim('preferred', system)],
    ],
    [
      'two APIs of which one checks tokens',
      [claim('required', api), claim('none', otherApi)],
    ],
    [
      'a default that is overridden',
      [claim('none', component), claim('required', fallback)],
    ],
    [
      'a place that does not know',
      [claim('none', component), claim('unknown', api)],
    ],
  ])('finds no contradiction in %s', (_, claims) => {
    expect(mergeRequirements(claims, edition).problems).toEqual([]);
  });

  it('keeps an unknown name as it was written, last, with the nearest known names', () => {
    expect(
      mergeRequirements(
        [
          makeClaim(' Tokns', 'required', { field: 'a' }),
          makeClaim('small'),
          makeClaim('tokns', 'preferred', { field: 'b' }),
          makeClaim('quantum-teleportation'),
        ],
        edition,
      ).requirements,
    ).toMatchObject([
      { feature: 'platform.small', known: true },
      { feature: 'quantum-teleportation', known: false },
      {
        feature: 'Tokns',
        title: 'Tokns',
        known: false,
        need: 'required',
        suggestions: ['tokens'],
        because: [{ field: 'a' }, { field: 'b' }],
      },
    ]);
  });

  it('suggests nothing where nothing comes near', () => {
    expect(
      mergeRequirements([makeClaim('quantum-teleportation')], edition)
        .requirements[0],
    ).not.toHaveProperty('suggestions');
  });

  it('reports an unknown name that is stated not to be needed', () => {
    expect(
      mergeRequirements([makeClaim('tokns', 'none')], edition).problems,
    ).toMatchObject([
      {
        kind: 'unknown-feature',
        params: { written: 'tokns', suggestions: 'tokens' },
      },
    ]);
  });

  describe('with more unknown names than anybody reads', () => {
    const nameOf = (number: number) =>
      `warp-${String(number).padStart(4, '0')}`;
    const unknownClaims = (count: number, need: Need = 'required') =>
      Array.from({ length: count }, (_, number) =>
        makeClaim(nameOf(number), need, { field: `requires-${number}` }),
      );

    it('answers as many as there may be one by one', () => {
      const { requirements } = mergeRequirements(
        unknownClaims(MOST_UNKNOWN_NAMES),
        edition,
      );
      expect(requirements).toHaveLength(MOST_UNKNOWN_NAMES);
      expect(requirements.at(-1)?.feature).toBe('warp-0049');
    });

    it('sums the others up in one that is needed as much as any of them', () => {
      const { requirements, problems } = mergeRequirements(
        [
          ...unknownClaims(60, 'preferred'),
          makeClaim('tokens'),
          makeClaim('zz-top'),
        ],
        edition,
      );
      expect(requirements).toHaveLength(MOST_UNKNOWN_NAMES + 2);
      expect(requirements[0].feature).toBe('security.tokens');
      expect(requirements.at(-1)).toEqual({
        feature: '11 more names',
        known: false,
        title: '11 more names',
        need: 'required',
        because: expect.arrayContaining([
          expect.objectContaining({ raw: 'zz-top' }),
        ]),
      });
      expect(problems).toEqual([]);
    });

    it('sums up what is stated not to be needed in one problem', () => {
      const { requirements, notNeeded, problems } = mergeRequirements(
        unknownClaims(60, 'none'),
        edition,
      );
      expect(requirements).toEqual([]);
      expect(notNeeded).toHaveLength(MOST_UNKNOWN_NAMES);
      expect(problems).toHaveLength(MOST_UNKNOWN_NAMES + 1);
      expect(problems.at(-1)).toMatchObject({
        kind: 'unknown-feature',
        params: { written: '10 more names', suggestions: 'none' },
      });
      expect(problems.at(-1)?.because).toHaveLength(10);
    });

    it('answers a thousand of them within 300 kB', () => {
      const profile = mergeProfile(
        'component:default/orders',
        makeClaims({ requirements: unknownClaims(1000) }),
        edition,
      );
      const assessment = assess(profile, edition, {
        now: '2026-11-22T08:00:00.000Z',
      });
      expect(profile.requirements.at(-1)?.title).toBe('950 more names');
      expect(JSON.stringify(assessment).length).toBeLessThan(300_000);
    });
  });
});
