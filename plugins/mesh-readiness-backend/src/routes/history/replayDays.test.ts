import type { AdoptionDay } from 'backstage-plugin-mesh-readiness-common';
import { replayDays } from './replayDays';

const day = (
  date: string,
  total: number,
  mesh: Partial<AdoptionDay['meshes'][string]>,
  more: Partial<AdoptionDay> = {},
): AdoptionDay => ({
  day: date,
  total,
  notAssessed: 0,
  failed: 0,
  ...more,
  meshes: {
    linkerd: {
      enrolled: 0,
      ready: 0,
      needsWork: 0,
      unknown: 0,
      blocked: 0,
      ...mesh,
    },
  },
});

const DAYS = ['2026-11-20', '2026-11-21', '2026-11-22'];

const replay = (
  today: AdoptionDay,
  services: Parameters<typeof replayDays>[0]['services'],
  changes: Parameters<typeof replayDays>[0]['changes'],
) => replayDays({ today, days: DAYS, services, changes });

const orders = (
  more: Partial<Parameters<typeof replayDays>[0]['services'][number]> = {},
) => ({
  entityRef: 'component:default/orders',
  status: 'assessed' as const,
  verdicts: { linkerd: 'ready' as const },
  ...more,
});

const change = (
  at: string,
  more: Pick<
    Parameters<typeof replayDays>[0]['changes'][number],
    'kind' | 'mesh' | 'before'
  >,
) => ({ entityRef: 'component:default/orders', at, ...more });

describe('the totals of earlier days', () => {
  it('are those of today where nothing changed', () => {
    expect(replay(day('2026-11-23', 5, { ready: 5 }), [], [])).toEqual(
      DAYS.map(date => day(date, 5, { ready: 5 })),
    );
  });

  it('have the verdict that was there at the end of the day', () => {
    expect(
      replay(
        day('2026-11-23', 5, { ready: 5 }),
        [orders()],
        [
          change('2026-11-23T01:00:00.000Z', {
            kind: 'verdict',
            mesh: 'linkerd',
            before: 'needs-work',
          }),
          change('2026-11-22T10:00:00.000Z', {
            kind: 'verdict',
            mesh: 'linkerd',
            before: 'blocked',
          }),
        ],
      ),
    ).toEqual([
      day('2026-11-20', 5, { ready: 4, blocked: 1 }),
      day('2026-11-21', 5, { ready: 4, blocked: 1 }),
      day('2026-11-22', 5, { ready: 4, needsWork: 1 }),
    ]);
  });

  it('count a service that runs in a mesh there, whatever its verdict was', () => {
    expect(
      replay(
        day('2026-11-23', 1, { enrolled: 1 }),
        [orders({ enrolled: 'linkerd' })],
        [
          change('2026-11-22T12:00:00.000Z', {
            kind: 'enrolment',
            before: 'none',
          }),
          change('2026-11-21T12:00:00.000Z', {
            kind: 'verdict',
            mesh: 'linkerd',
            before: 'unknown',
          }),
        ],
      ),
    ).toEqual([
      day('2026-11-20', 1, { unknown: 1 }),
      day('2026-11-21', 1, { ready: 1 }),
      day('2026-11-22', 1, { enrolled: 1 }),
    ]);
  });

  it('leave out a service before the catalog had it', () => {
    expect(
      replay(
        day('2026-11-23', 3, { ready: 2, blocked: 1 }),
        [orders()],
        [change('2026-11-22T12:00:00.000Z', { kind: 'joined' })],
      ),
    ).toEqual([
      day('2026-11-20', 2, { ready: 1, blocked: 1 }),
      day('2026-11-21', 2, { ready: 1, blocked: 1 }),
      day('2026-11-22', 3, { ready: 2, blocked: 1 }),
    ]);
  });

  it('count a service that was not assessed, or failed, apart', () => {
    expect(
      replay(
        day('2026-11-23', 1, { ready: 1 }),
        [orders()],
        [
          change('2026-11-22T12:00:00.000Z', {
            kind: 'status',
            before: 'failed',
          }),
          change('2026-11-22T12:00:00.000Z', {
            kind: 'verdict',
            mesh: 'linkerd',
          }),
          change('2026-11-21T12:00:00.000Z', {
            kind: 'status',
            before: 'not-assessed',
          }),
        ],
      ),
    ).toEqual([
      day('2026-11-20', 1, {}, { notAssessed: 1 }),
      day('2026-11-21', 1, {}, { failed: 1 }),
      day('2026-11-22', 1, { ready: 1 }),
    ]);
  });

  it('pass over changes of services that are not asked about', () => {
    expect(
      replay(
        day('2026-11-23', 1, { ready: 1 }),
        [orders({ entityRef: 'component:default/carts' })],
        [change('2026-11-22T12:00:00.000Z', { kind: 'joined' })],
      ),
    ).toEqual(DAYS.map(date => day(date, 1, { ready: 1 })));
  });
});
