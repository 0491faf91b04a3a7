import { droppable } from './droppable';

describe('droppable', () => {
  it('takes alternatives together, each feature that all must or must not need by itself, and verdicts by mesh', () => {
    expect(
      droppable({
        allOf: ['jwt', 'mtls'],
        anyOf: ['a', 'b'],
        verdict: ['linkerd:ready', 'cilium:ready', 'linkerd:blocked'],
      }).map(({ key, values }) => [key, values]),
    ).toEqual([
      ['allOf', ['jwt']],
      ['allOf', ['mtls']],
      ['anyOf', ['a', 'b']],
      ['verdict', ['linkerd:ready', 'linkerd:blocked']],
      ['verdict', ['cilium:ready']],
    ]);
  });

  it('says what is left without', () => {
    expect(
      droppable({ allOf: ['jwt', 'mtls'], owner: ['x'] }).map(
        ({ without }) => without,
      ),
    ).toEqual([
      { allOf: ['mtls'], owner: ['x'] },
      { allOf: ['jwt'], owner: ['x'] },
      { allOf: ['jwt', 'mtls'] },
    ]);
  });
});
