import type { ServiceRecord } from '../../store/ServiceRecord';

/** The record of a service with nothing but what a test says about it. */
export function makeRecord(
  record: Partial<ServiceRecord> & { entityRef: string },
): ServiceRecord {
  return {
    status: 'assessed',
    verdicts: {},
    required: [],
    preferred: [],
    readAt: '2026-11-01T00:00:00.000Z',
    ownerGroups: record.owner ? [record.owner] : [],
    findings: [],
    context: {},
    joinedAt: '2026-10-01T00:00:00.000Z',
    ...record,
  };
}
