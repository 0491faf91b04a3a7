import type { Claims, Provenance } from '../types';
import { mergeProfile } from './mergeProfile';
import { makeEdition } from './__testUtils__/makeEdition';
import {
  makeClaim,
  makeClaims,
  makeContextClaim,
  makePlace,
} from './__testUtils__/makeProfile';

const merge = (claims: Partial<Claims>) =>
  mergeProfile('component:default/orders', makeClaims(claims), makeEdition());

describe('mergeProfile', () => {
  it.each<[string, Partial<Claims>, boolean]>([
    ['nothing at all', {}, false],
    ['only surroundings', { context: [makeContextClaim('pods', 3)] }, false],
    [
      'only what is not needed',
      { requirements: [makeClaim('tokens', 'none')] },
      false,
    ],
    [
      'only what could not be found out',
      { requirements: [makeClaim('tokens', 'unknown')] },
      false,
    ],
    ['a need', { requirements: [makeClaim('tokens')] }, true],
    [
      'a preference',
      { requirements: [makeClaim('tokens', 'preferred')] },
      true,
    ],
    ['a need by an unknown name', { requirements: [makeClaim('tokns')] }, true],
    [
      'a list of needs stated to be complete',
      { complete: [makePlace()] },
      true,
    ],
  ])('reads %s as known or not', (_, claims, known) => {
    expect(merge(claims).known).toBe(known);
  });

  it('keeps reports, and all problems, those of the sources first', () => {
    const report = { source: 'api', status: 'read' as const, looked: ['it'] };
    const { problems, reports } = merge({
      requirements: [
        makeClaim('tokens', 'none'),
        makeClaim('tokens', 'required', { origin: 'system', field: 'other' }),
      ],
      context: [
        makeContextClaim('pods', 3),
        makeContextClaim('pods', 4, { origin: 'system', field: 'other' }),
      ],
      problems: [{ kind: 'source-failed', params: {}, because: [] }],
      reports: [report],
    });
    expect(problems.map(({ kind }) => kind)).toEqual([
      'source-failed',
      'contradicting-needs',
      'contradicting-context',
    ]);
    expect(reports).toEqual([report]);
  });

  it('takes the enrolment that was seen, and keeps the others and their contradiction', () => {
    const observed: Provenance = makePlace({
      origin: 'workload',
      basis: 'observed',
    });
    const seen = { mesh: 'nodes', provenance: observed };
    const declared = { mesh: 'pods', provenance: makePlace() };
    expect(merge({ enrolments: [declared, seen] })).toMatchObject({
      enrolment: seen,
      otherEnrolments: [declared],
      problems: [{ kind: 'contradicting-enrolment' }],
    });
    expect(merge({})).not.toHaveProperty('enrolment');
    expect(merge({})).not.toHaveProperty('otherEnrolments');
  });
});
