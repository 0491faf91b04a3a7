import type { ServiceRecord } from './ServiceRecord';
import type { InputsRow, RecordRow, ServiceRow } from './ServiceRow';
import type { ServiceInputs, StoredService } from './StoredService';
import { unpackClaims } from './packClaims';

/** What lists, totals and filters need of the row of a service. */
export function toRecord(row: RecordRow): Omit<ServiceRecord, 'joinedAt'> {
  return {
    entityRef: row.entity_ref,
    ...(row.title !== null && { title: row.title }),
    status: row.status as ServiceRecord['status'],
    ...(row.message !== null && { message: row.message }),
    ...(row.owner !== null && { owner: row.owner }),
    ownerGroups: JSON.parse(row.owner_groups),
    ...(row.system !== null && { system: row.system }),
    ...(row.domain !== null && { domain: row.domain }),
    ...(row.cluster !== null && { cluster: row.cluster }),
    ...(row.cluster_ref !== null && { clusterRef: row.cluster_ref }),
    ...(row.lifecycle !== null && { lifecycle: row.lifecycle }),
    ...(row.type !== null && { type: row.type }),
    verdicts: JSON.parse(row.verdicts),
    ...(row.recommendation !== null && {
      recommendation: JSON.parse(row.recommendation),
    }),
    ...(row.enrolment !== null && { enrolment: JSON.parse(row.enrolment) }),
    required: JSON.parse(row.required),
    preferred: JSON.parse(row.preferred),
    findings: JSON.parse(row.findings),
    context: JSON.parse(row.context),
    readAt: row.read_at,
    ...(row.stale_since !== null && { staleSince: row.stale_since }),
  };
}

/** What the row of a service says about what it was read from. */
export function toInputs(row: InputsRow): ServiceInputs {
  return {
    entityRef: row.entity_ref,
    inputHash: row.input_hash,
    reads: JSON.parse(row.reads),
    ...(row.outside !== null && { outside: JSON.parse(row.outside) }),
  };
}

/** Everything that the row of a service says. */
export function toStoredService(row: ServiceRow): StoredService {
  return {
    ...toInputs(row),
    record: toRecord(row),
    missing: JSON.parse(row.missing),
    claims: unpackClaims(row.claims, row.read_at),
  };
}
