import type {
  Claims,
  RequirementClaim,
  SourceReport,
} from 'backstage-plugin-mesh-readiness-common';
import { makeStored } from '../store/__testUtils__/makeStored';
import { keepLastGood } from './keepLastGood';

const need = (
  source: string,
  feature: string,
  readAt: string,
): RequirementClaim => ({
  feature,
  need: 'required',
  provenance: {
    source,
    origin: 'workload',
    basis: 'observed',
    field: 'somewhere',
    readAt,
  },
});

const claimsOf = (
  reports: SourceReport[],
  requirements: RequirementClaim[] = [],
): Claims => ({
  requirements,
  context: [],
  enrolments: [],
  problems: reports
    .filter(({ status }) => status === 'failed')
    .map(({ source, message = '' }) => ({
      kind: 'source-failed' as const,
      params: { source, message, expected: 'an answer' },
      because: [],
    })),
  reports,
  complete: [],
});

const EIGHT = '2026-11-23T08:00:00.000Z';
const NINE = '2026-11-23T09:00:00.000Z';
const failed = (source: string): SourceReport => ({
  source,
  status: 'failed',
  looked: [],
  message: 'no answer',
});
const read = (source: string): SourceReport => ({
  source,
  status: 'read',
  looked: ['a place'],
});
const storedWith = (claims: Claims) =>
  makeStored({ readAt: EIGHT }, { claims });

describe('keepLastGood', () => {
  it('leaves claims as they are when no source failed', () => {
    const fresh = claimsOf([read('one')], [need('one', 'mtls', NINE)]);
    expect(
      keepLastGood(
        fresh,
        storedWith(claimsOf([read('one')], [need('one', 'jwt', EIGHT)])),
      ),
    ).toEqual({ claims: fresh });
  });

  it('leaves the failure of a source that never gave an answer', () => {
    const fresh = claimsOf([failed('one')]);
    expect(keepLastGood(fresh, undefined)).toEqual({ claims: fresh });
    expect(keepLastGood(fresh, storedWith(claimsOf([failed('one')])))).toEqual({
      claims: fresh,
    });
    expect(keepLastGood(fresh, storedWith(claimsOf([read('two')])))).toEqual({
      claims: fresh,
    });
  });

  it('takes what the source found last, and nothing that another found', () => {
    expect(
      keepLastGood(
        claimsOf([failed('one'), read('two')], [need('two', 'tracing', NINE)]),
        storedWith(
          claimsOf(
            [read('one'), read('two')],
            [need('one', 'jwt', EIGHT), need('two', 'mtls', EIGHT)],
          ),
        ),
      ),
    ).toEqual({
      claims: claimsOf(
        [
          {
            source: 'one',
            status: 'stale',
            since: EIGHT,
            looked: ['a place'],
            message: 'no answer',
          },
          read('two'),
        ],
        [need('two', 'tracing', NINE), need('one', 'jwt', EIGHT)],
      ),
      staleSince: EIGHT,
    });
  });

  it('tells since when it is stale, however often it fails', () => {
    const first = keepLastGood(
      claimsOf([failed('one')]),
      storedWith(claimsOf([read('one')], [need('one', 'jwt', EIGHT)])),
    );
    const second = keepLastGood(
      claimsOf([failed('one')]),
      makeStored({ readAt: NINE }, { claims: first.claims }),
    );
    expect(second).toEqual(first);
  });

  it('keeps the failure of one source beside what is kept of another', () => {
    const { claims } = keepLastGood(
      claimsOf([failed('one'), failed('two')]),
      storedWith(claimsOf([read('one')])),
    );
    expect(claims.problems.map(({ params }) => params.source)).toEqual(['two']);
    expect(claims.reports.map(({ status }) => status)).toEqual([
      'stale',
      'failed',
    ]);
  });
});
