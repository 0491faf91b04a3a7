import fc from 'fast-check';
import { SERVICE_FACETS } from 'backstage-plugin-mesh-readiness-common';
import {
  anyFilters,
  anyGroup,
  anyRecord,
  anyRecords,
  anySort,
  anyViewer,
  HIDEABLE,
} from './__testUtils__/arbitraries';
import { edition } from './__testUtils__/edition';
import { NaiveLookup } from './__testUtils__/NaiveLookup';
import type { Lookup, Selection } from './Lookup';
import { ServiceIndex } from './ServiceIndex';

const anyQuery = fc.record({
  filters: anyFilters,
  sort: anySort,
  order: fc.constantFrom('asc' as const, 'desc' as const),
  offset: fc.nat({ max: 4 }),
  limit: fc.integer({ min: 1, max: 12 }),
});

const indexOf = (records: Parameters<ServiceIndex['apply']>[0]) => {
  const index = new ServiceIndex(edition);
  index.apply(records, []);
  return index;
};

const runs = (numRuns: number) => ({ numRuns });

const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value));

function answers(lookup: Lookup, selection: Selection) {
  const page = { offset: 0, limit: 50 };
  const { filters, viewer } = selection;
  return plain({
    list: lookup.list({ filters }, viewer),
    summary: lookup.summary(selection),
    owners: lookup.groups('owner', selection, page),
    systems: lookup.groups('system', selection, page),
    domains: lookup.groups('domain', selection, page),
    clusters: lookup.groups('cluster', selection, page),
    facets: SERVICE_FACETS.map(name =>
      lookup.facet(name, selection, { text: 'O', limit: 3 }),
    ),
    day: lookup.day(selection, '2026-11-23'),
    refs: lookup.refs(selection),
    states: lookup.states(selection),
    rows: [...lookup.select({ filters, sort: 'cluster' }, viewer)],
  });
}

it('lists, sorts and counts facets as plain loops over the records do', () => {
  fc.assert(
    fc.property(anyRecords, anyQuery, anyViewer, (records, query, viewer) => {
      expect(plain(indexOf(records).list(query, viewer))).toEqual(
        plain(new NaiveLookup(edition, records).list(query, viewer)),
      );
    }),
    runs(1000),
  );
});

it('answers everything else as plain loops over the records do', () => {
  fc.assert(
    fc.property(
      anyRecords,
      anyFilters,
      anyViewer,
      (records, filters, viewer) => {
        const selection = { filters, viewer };
        expect(answers(indexOf(records), selection)).toEqual(
          answers(new NaiveLookup(edition, records), selection),
        );
      },
    ),
    runs(500),
  );
});

it('pages through groups without losing or repeating one', () => {
  fc.assert(
    fc.property(anyRecords, anyGroup, anyViewer, (records, by, viewer) => {
      const index = indexOf(records);
      const selection = { filters: {}, viewer };
      const { items, total } = index.groups(by, selection, {
        offset: 0,
        limit: 50,
      });
      expect(
        items.map(
          (_, offset) =>
            index.groups(by, selection, { offset, limit: 1 }).items[0],
        ),
      ).toEqual(items);
      expect(total).toBe(items.length);
    }),
    runs(100),
  );
});

it('finds exactly the services of a group by the filter of its name', () => {
  fc.assert(
    fc.property(anyRecords, anyGroup, anyViewer, (records, by, viewer) => {
      const index = indexOf(records);
      const { items } = index.groups(
        by,
        { filters: {}, viewer },
        { offset: 0, limit: 50 },
      );
      const key = by === 'owner' ? 'ownedBy' : by;
      expect(
        items.map(
          ({ value }) =>
            index.refs({ filters: { [key]: [value] }, viewer }).length,
        ),
      ).toEqual(items.map(({ total }) => total));
    }),
    runs(200),
  );
});

it('answers the same after any batches as after loading what they leave', async () => {
  const anyBatch = fc.record({
    records: fc.uniqueArray(anyRecord, {
      selector: ({ entityRef }) => entityRef,
      maxLength: 6,
    }),
    removed: fc.subarray(HIDEABLE, { maxLength: 6 }),
    copied: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyBatch, { maxLength: 6 }),
      anyFilters,
      anyViewer,
      async (batches, filters, viewer) => {
        const selection = { filters, viewer };
        let index = new ServiceIndex(edition);
        const left = new Map<string, Parameters<ServiceIndex['apply']>[0][0]>();
        for (const { records, removed, copied } of batches) {
          const before = index;
          const answered = answers(before, selection);
          index = copied ? await before.copy(async () => {}) : before;
          index.apply(records, removed);
          expect(copied ? answers(before, selection) : answered).toEqual(
            answered,
          );
          removed.forEach(ref => left.delete(ref));
          records.forEach(record => left.set(record.entityRef, record));
        }
        expect(index.size).toBe(left.size);
        expect(answers(index, selection)).toEqual(
          answers(indexOf([...left.values()]), selection),
        );
      },
    ),
    runs(300),
  );
});

it('never names what the viewer may not see', () => {
  fc.assert(
    fc.property(
      anyRecords,
      anyFilters,
      fc.subarray(HIDEABLE),
      (records, filters, seen) => {
        const viewer = { sees: 'some', refs: new Set(seen) } as const;
        const answer = JSON.stringify(
          answers(indexOf(records), { filters, viewer }),
        );
        const stands = new Set(
          records
            .filter(({ entityRef }) => seen.includes(entityRef))
            .map(({ owner }) => owner),
        );
        const clusters = new Set(
          records
            .filter(
              ({ entityRef, clusterRef }) =>
                seen.includes(entityRef) &&
                (!clusterRef || seen.includes(clusterRef)),
            )
            .map(({ cluster }) => cluster),
        );
        const hidden = [
          ...HIDEABLE.filter(ref => !seen.includes(ref) && !stands.has(ref)),
          ...['prod-2', 'prod-10', 'staging'].filter(
            cluster =>
              !clusters.has(cluster) &&
              !seen.some(ref => ref.endsWith(cluster)),
          ),
        ];
        expect(hidden.filter(text => answer.includes(`"${text}"`))).toEqual([]);
      },
    ),
    runs(500),
  );
});
