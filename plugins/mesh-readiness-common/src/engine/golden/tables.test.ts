import type { ContextValues, Edition, Guidance } from '../../types';
import { makeGuidance } from '../__testUtils__/makeEdition';
import { makeProfile } from '../__testUtils__/makeProfile';
import { recommendFor } from '../__testUtils__/recommendFor';
import { edition202412 } from '../__testUtils__/edition202412';

/** The edition with one of its tables and no other guidance, so that the table alone decides. */
const editionWith = (
  tables: Partial<Pick<Guidance, 'teamSizes' | 'priorities'>>,
  without: string[] = [],
): Edition => ({
  ...edition202412,
  meshes: edition202412.meshes.filter(({ id }) => !without.includes(id)),
  guidance: makeGuidance({
    resources: edition202412.guidance.resources,
    ...tables,
  }),
});

const rowsOf = (edition: Edition, context: Partial<ContextValues>) =>
  recommendFor(
    makeProfile(edition, { required: ['mtls'] }, context),
    edition,
  ).steps.flatMap(step => (step.kind === 'table' ? [step] : []));

const istio = ['istio-sidecar', 'istio-ambient'];

describe('the table by team size of the article', () => {
  const { teamSizes } = edition202412.guidance;

  it.each<[Partial<ContextValues>, string[], string[]]>([
    [{ teamSize: 1 }, ['up-to-3'], ['linkerd']],
    [{ teamSize: 3 }, ['up-to-3'], ['linkerd']],
    [{ teamSize: 4 }, ['4-to-10'], ['istio-ambient', 'linkerd']],
    [{ teamSize: 10 }, ['4-to-10'], ['istio-ambient', 'linkerd']],
    [{ teamSize: 11 }, ['more-than-10'], istio],
    [
      { teamSize: 20, platformTeam: true },
      ['more-than-10', 'platform-team'],
      istio,
    ],
    [
      { teamSize: 5, platformTeam: true },
      ['4-to-10', 'platform-team'],
      ['istio-ambient'],
    ],
  ])('leads %j by %j to %j', (context, rows, left) => {
    const steps = rowsOf(editionWith({ teamSizes }), {
      platformTeam: false,
      ...context,
    });
    expect(steps.map(({ row }) => row)).toEqual(rows);
    expect(steps.at(-1)?.left).toEqual(left);
  });

  it('speaks for Istio or Cilium where there is a platform team', () => {
    const rows = teamSizes.rows.filter(({ id }) => id === 'platform-team');
    expect(
      rowsOf(editionWith({ teamSizes: { ...teamSizes, rows } }), {
        platformTeam: true,
      })[0].left,
    ).toEqual([...istio, 'cilium']);
  });
});

describe('the table by priority of the article', () => {
  const { priorities } = edition202412.guidance;

  it.each<[string, string[], string[]]>([
    ['quick-adoption', ['linkerd'], ['istio-ambient']],
    ['resource-efficiency', ['istio-ambient'], ['cilium']],
    ['rich-features', istio, ['cilium']],
    ['high-performance-networking', ['cilium'], ['istio-ambient']],
    ['simple-operation', ['linkerd'], []],
    ['new-cluster-integration', ['cilium'], []],
  ])('leads %s to %j, and without them to %j', (priority, first, second) => {
    const context = { priorities: [priority] };
    expect(rowsOf(editionWith({ priorities }), context)[0].left).toEqual(first);
    const others = editionWith({ priorities }, first);
    expect(rowsOf(others, context)[0].left).toEqual(
      second.length > 0 ? second : others.meshes.map(({ id }) => id),
    );
  });

  it('lets a second priority choose among what the first leaves', () => {
    expect(
      rowsOf(editionWith({ priorities }), {
        priorities: ['rich-features', 'resource-efficiency'],
      }).map(({ left }) => left),
    ).toEqual([istio, ['istio-ambient']]);
  });
});
