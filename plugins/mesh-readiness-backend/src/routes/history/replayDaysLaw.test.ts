import fc from 'fast-check';
import type { ServiceChange } from 'backstage-plugin-mesh-readiness-common';
import { anyRecord } from '../../lookup/__testUtils__/arbitraries';
import { edition } from '../../lookup/__testUtils__/edition';
import { ServiceIndex } from '../../lookup/ServiceIndex';
import { makeStored } from '../../store/__testUtils__/makeStored';
import { diffService } from '../../store/diffService';
import type { ServiceRecord } from '../../store/ServiceRecord';
import { toServiceRow } from '../../store/toServiceRow';
import { replayDays } from './replayDays';

const ALL = { filters: {}, viewer: { sees: 'all' } } as const;
const DAYS = ['2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22'];
const TODAY = '2026-11-23';

const rowOf = (record: ServiceRecord) => toServiceRow(makeStored(record));

const dayOf = (records: readonly ServiceRecord[], day: string) => {
  const index = new ServiceIndex(edition);
  index.apply(records, []);
  return index.day(ALL, day);
};

/** What one service is at the end of each day, and of today; none: the catalog does not have it yet. */
const anyLife = fc
  .tuple(
    fc.array(anyRecord, { minLength: 1, maxLength: DAYS.length + 1 }),
    fc.array(fc.boolean(), {
      minLength: DAYS.length + 1,
      maxLength: DAYS.length + 1,
    }),
  )
  .map(([records, changes]) => {
    const lived = changes.slice(0, DAYS.length + 1);
    const joins = DAYS.length + 1 - records.length;
    let at = 0;
    return lived.map((changed, day): ServiceRecord | undefined => {
      if (day < joins) {
        return undefined;
      }
      at += changed && day > joins && at < records.length - 1 ? 1 : 0;
      return records[at];
    });
  });

it('comes to the totals that were there at the end of each day, for services that are still there', () => {
  fc.assert(
    fc.property(fc.array(anyLife, { minLength: 1, maxLength: 5 }), lives => {
      const services = lives.map((life, number) =>
        life.map(
          record =>
            record && {
              ...record,
              entityRef: `component:default/service-${number}`,
            },
        ),
      );
      const lines: ServiceChange[] = [];
      [...DAYS, TODAY].forEach((day, number) => {
        for (const life of services) {
          const [before, after] = [life[number - 1], life[number]];
          const differences =
            after && diffService(before && rowOf(before), rowOf(after));
          for (const line of differences ?? []) {
            lines.push({
              ...line,
              entityRef: after!.entityRef,
              at: `${day}T12:00:00.000Z`,
              cause: 'service',
            });
          }
        }
      });
      const recordsOf = (number: number) =>
        services.flatMap(life => life[number] ?? []);
      const now = new ServiceIndex(edition);
      now.apply(recordsOf(DAYS.length), []);
      expect(
        replayDays({
          today: now.day(ALL, TODAY),
          days: DAYS,
          services: now.states(ALL),
          changes: lines.reverse(),
        }),
      ).toEqual(DAYS.map((day, number) => dayOf(recordsOf(number), day)));
    }),
    { numRuns: 300 },
  );
});
