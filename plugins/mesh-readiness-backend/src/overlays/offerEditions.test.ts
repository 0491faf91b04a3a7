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
const offer = async (...overlays: ReturnType<typeof overlay>[]) => {
  const { editions, problems } = await offerEditions({
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
  it('lays an overlay over the edition that it names', async () => {
    expect(
      await offer(overlay('old', `edition: '2024-12'\n${MOTTO}`)),
    ).toMatchObject({
      overlays: { '2024-12': ['old'], '2026-11': [] },
      problems: [],
    });
  });

  it('lays an overlay that names no edition over the one that answers, and no other', async () => {
    const { overlays, editions } = await offer(overlay('acme', MOTTO));
    expect(overlays).toEqual({ '2024-12': [], '2026-11': ['acme'] });
    expect(editions[0]).toBe(builtInEditions[0]);
    expect(editions[1].meshes.find(({ id }) => id === 'linkerd')!.motto).toBe(
      'Ours',
    );
  });

  it('lets a later overlay have the last word, and lean on an earlier one', async () => {
    const { overlays, editions, problems } = await offer(
      overlay('first', MOTTO),
      overlay('second', MOTTO.replace('Ours', 'Theirs')),
    );
    expect([problems, overlays['2026-11']]).toEqual([[], ['first', 'second']]);
    expect(editions[1].meshes.find(({ id }) => id === 'linkerd')!.motto).toBe(
      'Theirs',
    );
  });

  it('names what is wrong with all overlays at once', async () => {
    expect(
      (
        await offer(
          overlay('acme', 'edition: "1999-01"\n'),
          overlay('acme'),
          overlay(
            'typo',
            `support:
  traffic.rate-limitng:
    linkerd:
      - level: none
        sources: [linkerd-faq]
`,
          ),
          overlay('Bad'),
          overlay('later', MOTTO),
          overlay('old', "edition: '2024-12'\n"),
        )
      ).problems,
    ).toEqual([
      'acme.yaml:5:1 edition: found "1999-01", expected one of 2024-12, 2026-11',
      'acme.yaml:1:1 id: found "acme", which acme.yaml has already, expected an id of its own for each overlay',
      expect.stringMatching(
        /^typo\.yaml:6:3 support\.traffic\.rate-limitng: found "traffic\.rate-limitng", expected a feature of the edition 2026-11 or of this overlay, did you mean "traffic\.rate-limiting"/,
      ),
      'Bad.yaml:1:1 id: found "Bad", expected an id in kebab-case',
      'later.yaml:1:1: found an overlay that was not looked at, because typo.yaml is not in order, expected overlays before it that are in order',
      'old.yaml:1:1: found an overlay that was not looked at, because Bad.yaml is not in order, expected overlays before it that are in order',
    ]);
  });

  it('holds the rules of an overlay to their examples', async () => {
    const rule = {
      ...builtInEditions[1].rules.find(({ code }) => code === 'MR0101')!,
    };
    const [first, ...others] = rule.examples;
    rule.examples = [{ ...first, says: 'green cheese' }, ...others];
    expect(
      (await offer(overlay('acme', `rules: ${JSON.stringify([rule])}`)))
        .problems,
    ).toEqual([
      expect.stringMatching(
        /^acme\.yaml:5:\d+ rules\.0\.examples\.0: found ".*", expected the level .* "green cheese"/,
      ),
    ]);
  });

  it('does not fall over what nobody thought of', async () => {
    const sound = overlay('acme', MOTTO);
    const record = { ...sound.located!.record };
    Object.defineProperty(record, 'meshes', {
      get: () => {
        throw new Error('out of order');
      },
    });
    const { problems } = await offer({
      ...sound,
      located: { file: 'acme.yaml', record },
    });
    expect(problems).toEqual([
      'acme.yaml:1:1: found out of order, expected an overlay that can be laid over the edition 2026-11',
    ]);
  });

  it('says where a manifest has an alias', async () => {
    const { problems } = await offer(
      overlay(
        'acme',
        `manifests:
  - id: acme-hosts
    title: Hosts
    description: It names hosts.
    template: |
      apiVersion: v1
      kind: Hosts
      metadata:
        name: hosts
      hosts:
        - *.acme.com
    sources: [linkerd-faq]
`,
      ),
    );
    expect(problems).toContainEqual(
      expect.stringMatching(
        /^acme\.yaml:\d+:5 manifests\.0\.template: found an alias in object 1/,
      ),
    );
  });
});
