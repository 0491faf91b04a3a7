import { READ_AGAIN } from './inputHash';
import { startPlan } from './startPlan';

const inputsOf = (entityRef: string, inputHash: string) => ({
  entityRef,
  inputHash,
  reads: [],
});

describe('startPlan', () => {
  it('tells what is new, what has changed and what is gone, and leaves the rest alone', () => {
    const plan = startPlan(
      new Map([
        ['component:a/new', '1'],
        ['component:a/same', '1'],
        ['component:a/changed', '1'],
        ['component:a/unsettled', ''],
        ['system:a/shop', '1'],
      ]),
      ({ entityRef }) =>
        entityRef === 'component:a/unsettled' ? READ_AGAIN : 'hash',
    );
    plan.compare([
      inputsOf('component:a/changed', 'old hash'),
      inputsOf('component:a/gone', 'hash'),
    ]);
    plan.compare([
      inputsOf('component:a/same', 'hash'),
      inputsOf('component:a/unsettled', READ_AGAIN),
    ]);
    expect(plan.finish()).toEqual({
      added: ['component:a/new'],
      changed: ['component:a/changed', 'component:a/unsettled'],
      gone: ['component:a/gone'],
      total: 4,
    });
  });
});
