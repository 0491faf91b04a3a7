import type { ContextValues } from '../../types';
import { estimateResources } from '../estimateResources';
import { makeGuidedEdition } from '../__testUtils__/makeGuidedEdition';
import { makeProfile } from '../__testUtils__/makeProfile';
import { KERNEL, NODES, PODS } from '../__testUtils__/makeSituation';
import { indexGuidance } from './indexGuidance';
import { readTables } from './readTables';
import { NO, OPEN, YES } from './situation';

const edition = makeGuidedEdition();
const index = indexGuidance(edition);
const estimates = estimateResources(edition, { pods: 10, nodes: 2 });

const read = (
  context: Partial<ContextValues> = {},
  candidates = PODS | NODES | KERNEL,
  resources = estimates,
) =>
  readTables(
    candidates,
    makeProfile(edition, {}, context).context,
    resources,
    index,
  );

describe('readTables', () => {
  it.each([
    [2, 0b001],
    [5, 0],
    [40, 0b010],
  ])('finds the rows for a team of %i', (teamSize, rows) => {
    expect(read({ teamSize }).teamRows).toBe(rows);
  });

  it('knows whether there is a platform team', () => {
    expect(read({ platformTeam: true }).platformTeam).toBe(YES);
    expect(read({ platformTeam: false }).platformTeam).toBe(NO);
  });

  it('does not take what is not known for a row, an answer or a list', () => {
    expect(read()).toMatchObject({
      teamRows: -1,
      platformTeam: OPEN,
      priorities: undefined,
    });
  });

  it('passes over priorities that the table does not have', () => {
    expect(
      read({ priorities: ['speed', 'beauty', 'cost'] }).priorities,
    ).toEqual([1, 0]);
  });

  it('ranks the candidates, and those without an estimate last', () => {
    expect(read().ranking).toEqual([1, 2, 0]);
    expect(read({}, PODS | KERNEL).ranking).toEqual([2, 0]);
    expect(read({}, PODS | NODES | KERNEL, estimates.slice(1)).ranking).toEqual(
      [2, 0, 1],
    );
  });

  it('reads nothing where there is nothing to choose', () => {
    expect(read({ teamSize: 2, platformTeam: true }, NODES)).toEqual({
      teamRows: 0,
      platformTeam: NO,
      priorities: [],
      ranking: [],
    });
  });
});
