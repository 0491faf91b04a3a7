import { makeGuidedEdition } from '../__testUtils__/makeGuidedEdition';
import {
  KERNEL,
  NODES,
  PODS,
  makeSuppositions,
} from '../__testUtils__/makeSituation';
import { indexGuidance } from './indexGuidance';
import { listPriorities } from './listPriorities';
import { NO, OPEN, YES } from './situation';

const edition = makeGuidedEdition();
const index = indexGuidance(edition);
edition.guidance.priorities.rows = [
  { id: 'cost', label: '', first: ['pods', 'nodes'], second: [] },
  { id: 'speed', label: '', first: ['kernel', 'pods'], second: [] },
];
const overlapping = indexGuidance(edition);
const [cost, speed] = [0, 1];

describe('listPriorities', () => {
  it('lists each priority that leaves something', () => {
    expect(listPriorities(PODS | NODES, index, makeSuppositions())).toEqual([
      [cost],
      [speed],
    ]);
  });

  it('goes on where a further priority leaves something else', () => {
    expect(
      listPriorities(PODS | NODES | KERNEL, overlapping, makeSuppositions()),
    ).toEqual([[cost], [cost, speed], [speed], [speed, cost]]);
  });

  it('leaves out a priority that is supposed not to be one', () => {
    expect(
      listPriorities(
        PODS | NODES | KERNEL,
        overlapping,
        makeSuppositions({ facts: [OPEN, NO, OPEN] }),
      ),
    ).toEqual([[cost]]);
  });

  it('contains a priority that is supposed to be one', () => {
    expect(
      listPriorities(
        PODS | NODES | KERNEL,
        overlapping,
        makeSuppositions({ facts: [OPEN, YES, OPEN] }),
      ),
    ).toEqual([[cost, speed], [speed], [speed, cost]]);
  });
});
