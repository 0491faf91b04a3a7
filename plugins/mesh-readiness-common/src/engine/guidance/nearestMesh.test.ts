import type { Evaluation, Level } from '../../types';
import { nearestMesh } from './nearestMesh';

const evaluation = (mesh: string, levels: Level[]): Evaluation => ({
  mesh,
  verdict: 'blocked',
  findings: levels.map(level => ({
    code: 'MR0101',
    level,
    message: '',
    because: [],
    evidence: {},
    remediations: [],
  })),
  tasks: [],
  migration: [],
});

describe('nearestMesh', () => {
  it.each<[string, Level[], Level[], string, number]>([
    ['fewest blockers', ['error', 'error'], ['error', 'unknown'], 'b', 1],
    [
      'then fewest other things in its way',
      ['error', 'warning', 'unknown'],
      ['error', 'warning', 'info', 'ok'],
      'b',
      1,
    ],
    ['then least resources', ['error'], ['error'], 'b', 1],
  ])('takes the mesh with the %s', (_, a, b, mesh, blockers) => {
    expect(
      nearestMesh([evaluation('a', a), evaluation('b', b)], ['b', 'a']),
    ).toEqual({ mesh, blockers });
  });

  it('puts a mesh whose resources nobody knows last', () => {
    expect(
      nearestMesh(
        [evaluation('a', ['error']), evaluation('b', ['error'])],
        ['b'],
      )?.mesh,
    ).toBe('b');
  });

  it('finds none among none', () => {
    expect(nearestMesh([], [])).toBeUndefined();
  });
});
