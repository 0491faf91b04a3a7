import { builtInEditions } from 'backstage-plugin-mesh-readiness-common';
import { formatProblem } from './LocatedProblem';
import { offerEditions } from './offerEditions';
import { readOverlay } from './readOverlay';

const overlay = (id: string, more = '') =>
  readOverlay(
    `${id}.yaml`,
    `id: ${id}
title: Knowledge of ${id}
by: Platform team
date: '2026-11-01'
${more}`,
  );
const MOTTO = `meshes:
  - id: linkerd
    motto: Ours
`;
const offer = (...overlays: ReturnType<typeof overlay>[]) => {
  const { editions, problems } = offerEditions({
    editions: builtInEditions,
    overlays,
    answering: '2026-11',
  });
  return {
    overlays: Object.fromEntries(
      editions.map(edition => [
        edition.id,
        (edition.overlays ?? []).map(({ id }) => id),
      ]),
    ),
    problems: problems.map(formatProblem),
    editions,
  };
};

describe('offerEditions', () => {
  it('lays an overlay over the edition that it names', () => {
    expect(offer(overlay('old', `edition: '2024-12'\n${MOTTO}`))).toMatchObject(
      { overlays: { '2024-12': ['old'], '2026-11': [] }, problems: [] },
    );
  });

  it('lays an overlay that names no edition over the one that answers, and no other', () => {
    const { overlays, editions } = offer(overlay('acme', MOTTO));
    expect(overlays).toEqual({ '2024-12': [], '2026-11': ['acme'] });
    expect(editions[0]).toBe(builtInEditions[0]);
    expect(editions[1].meshes.find(({ id }) => id === 'linkerd')!.motto).toBe(
      'Ours',
    );
  });

  it('lets a later overlay have the last word, and lean on an earlier one', () => {
    const { overlays, editions, problems } = offer(
      overlay('first', MOTTO),
      overlay('second', MOTTO.replace('Ours', 'Theirs')),
    );
    expect([problems, overlays['2026-11']]).toEqual([[], ['first', 'second']]);
    expect(editions[1].meshes.find(({ id }) => id === 'linkerd')!.motto).toBe(
      'Theirs',
    );
  });

  it('names what is wrong with all overlays at once', () => {
    expect(
      offer(
        overlay('acme', 'edition: "1999-01"\n'),
        overlay('acme'),
        overlay('Bad'),
        overlay(
          'typo',
          `support:
  traffic.rate-limitng:
    linkerd:
      - level: none
        sources: [linkerd-faq]
`,
        ),
      ).problems,
    ).toEqual([
      'acme.yaml:5:1 edition: found "1999-01", expected one of 2024-12, 2026-11',
      'acme.yaml:1:1 id: found "acme", which acme.yaml has already, expected an id of its own for each overlay',
      'Bad.yaml:1:1 id: found "Bad", expected an id in kebab-case',
      expect.stringMatching(
        /^typo\.yaml:6:3 support\.traffic\.rate-limitng: found "traffic\.rate-limitng", expected a feature of the edition 2026-11 or of this overlay, did you mean "traffic\.rate-limiting"/,
      ),
    ]);
  });

  it('holds the rules of an overlay to their examples', () => {
    const rule = {
      ...builtInEditions[1].rules.find(({ code }) => code === 'MR0101')!,
    };
    const [first, ...others] = rule.examples;
    rule.examples = [{ ...first, says: 'green cheese' }, ...others];
    expect(
      offer(overlay('acme', `rules: ${JSON.stringify([rule])}`)).problems,
    ).toEqual([
      expect.stringMatching(
        /^acme\.yaml:5:\d+ rules\.0\.examples\.0: found ".*", expected the level .* "green cheese"/,
      ),
    ]);
  });
});
