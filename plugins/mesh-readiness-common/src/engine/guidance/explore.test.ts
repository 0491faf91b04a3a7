import { makeGuidedEdition } from '../__testUtils__/makeGuidedEdition';
import {
  KERNEL,
  NODES,
  PODS,
  SMALL,
  TOKENS,
  makeSituation,
  type KnownSituation,
} from '../__testUtils__/makeSituation';
import { explore } from './explore';
import { indexGuidance } from './indexGuidance';
import { NO, OPEN, YES } from './situation';

const index = indexGuidance(makeGuidedEdition());

const go = (known: KnownSituation) => {
  const { branches, asked } = explore(
    index,
    makeSituation({
      needs: { declined: TOKENS | SMALL },
      facts: [NO, NO, NO],
      teamRows: 0,
      platformTeam: NO,
      priorities: [],
      ...known,
    }),
  );
  return { winners: branches.map(({ winner }) => winner), asked };
};

describe('explore', () => {
  it('has one branch when all is known', () => {
    expect(go({})).toEqual({ winners: [NODES], asked: [] });
  });

  it('follows each answer and asks on each branch what it has to know there', () => {
    expect(go({ facts: [OPEN, NO, NO], teamRows: -1 })).toEqual({
      winners: [KERNEL, NODES, NODES, PODS],
      asked: [0, 'team-size'],
    });
  });

  it('asks what could block the mesh that a walk ends at', () => {
    expect(go({ needs: { declined: SMALL }, blocks: [NODES, 0] })).toEqual({
      winners: [NODES, PODS],
      asked: [1],
    });
    expect(go({ needs: { declined: SMALL }, blocks: [KERNEL, 0] })).toEqual({
      winners: [NODES],
      asked: [],
    });
  });

  it('asks who could be blocked before it lists priorities', () => {
    expect(
      go({
        needs: { declined: SMALL },
        blocks: [PODS, 0],
        priorities: undefined,
      }),
    ).toEqual({ winners: [NODES, PODS, NODES], asked: [1, 'priority'] });
  });

  it('ends with nothing where an answer blocks all', () => {
    expect(
      go({
        candidates: NODES,
        needs: { declined: SMALL },
        facts: [YES, NO, NO],
        blocks: [NODES, 0],
      }),
    ).toEqual({ winners: [NODES, 0], asked: [1] });
  });
});
