import type { Evidence } from '../types';
import { citedSources } from './citedSources';
import { estimateResources } from './estimateResources';
import { evaluate } from './evaluate';
import { makeGuidedEdition } from './__testUtils__/makeGuidedEdition';
import { makeProfile } from './__testUtils__/makeProfile';
import { recommendFor } from './__testUtils__/recommendFor';

const edition = makeGuidedEdition();
const now = '2026-11-22T08:00:00.000Z';
const profile = makeProfile(edition, { required: ['tokens'] });
const recommendation = recommendFor(profile, edition);
const nothing = { ...recommendation, steps: [], outcomes: [] };
const size = { pods: 1, nodes: 1 };

describe('citedSources', () => {
  const idsOf = (
    ...[evaluations, steps, resources]: Parameters<
      typeof citedSources
    > extends [unknown, ...infer Rest]
      ? Rest
      : never
  ) => citedSources(edition, evaluations, steps, resources).map(({ id }) => id);

  it('holds what findings cite', () => {
    expect(
      idsOf([evaluate(profile, edition, 'pods', { now })], nothing, []),
    ).toEqual(['facts']);
  });

  it('holds what steps cite', () => {
    expect(idsOf([], recommendation, [])).toEqual(['opinion']);
  });

  it('holds what estimates cite', () => {
    expect(idsOf([], nothing, estimateResources(edition, size))).toEqual([
      'figures',
    ]);
  });

  it('holds each once, in the order of the edition, and nothing that is not cited', () => {
    expect(
      idsOf(
        edition.meshes.map(mesh =>
          evaluate(profile, edition, mesh.id, { now }),
        ),
        recommendation,
        estimateResources(edition, size),
      ),
    ).toEqual(['opinion', 'facts', 'figures']);
  });

  it('holds what releases, overridden statements and migrations cite', () => {
    const [evaluation] = edition.meshes.map(mesh =>
      evaluate(profile, edition, mesh.id, { now }),
    );
    const [finding] = evaluation.findings;
    const citing = (evidence: Evidence) => [
      { ...evaluation, findings: [{ ...finding, evidence }] },
    ];
    expect(idsOf(citing({}), nothing, [])).toEqual([]);
    expect(
      idsOf(
        citing({ release: { version: '1.0', sources: ['figures'] } }),
        nothing,
        [],
      ),
    ).toEqual(['figures']);
    expect(
      idsOf(
        citing({
          overrides: {
            overlay: 'acme',
            statement: { level: 'full', sources: ['opinion'] },
          },
        }),
        nothing,
        [],
      ),
    ).toEqual(['opinion']);
    expect(
      idsOf(
        [
          {
            ...evaluation,
            findings: [],
            migration: [
              {
                id: 'step-1',
                text: 'Move in.',
                actor: 'service-team',
                effortHours: 1,
                sources: ['unread'],
              },
            ],
          },
        ],
        nothing,
        [],
      ),
    ).toEqual(['unread']);
  });

  it('holds who says that no mesh is needed', () => {
    expect(
      idsOf(
        [],
        {
          ...nothing,
          status: 'no-mesh',
          noMesh: { because: '', instead: [], sources: ['opinion'] },
        },
        [],
      ),
    ).toEqual(['opinion']);
  });
});
