import { cleanText } from './cleanText';
import { packClaims } from './packClaims';
import type { ServiceRow } from './ServiceRow';
import type { StoredService } from './StoredService';

/** The row of a service. */
export function toServiceRow(service: StoredService): ServiceRow {
  const { record } = service;
  return {
    entity_ref: cleanText(service.entityRef),
    title: textOrNull(record.title),
    status: record.status,
    message: textOrNull(record.message),
    owner: textOrNull(record.owner),
    owner_groups: JSON.stringify(record.ownerGroups),
    system: textOrNull(record.system),
    domain: textOrNull(record.domain),
    cluster: textOrNull(record.cluster),
    cluster_ref: textOrNull(record.clusterRef),
    lifecycle: textOrNull(record.lifecycle),
    type: textOrNull(record.type),
    verdicts: JSON.stringify(record.verdicts),
    recommendation: jsonOrNull(record.recommendation),
    enrolment: jsonOrNull(record.enrolment),
    required: JSON.stringify(record.required),
    preferred: JSON.stringify(record.preferred),
    findings: JSON.stringify(record.findings),
    context: JSON.stringify(record.context),
    read_at: record.readAt,
    stale_since: record.staleSince ?? null,
    input_hash: service.inputHash,
    reads: JSON.stringify(service.reads),
    outside: jsonOrNull(service.outside),
    missing: JSON.stringify(service.missing),
    claims: packClaims(service.claims, record.readAt),
  };
}

function textOrNull(text: string | undefined): string | null {
  return text === undefined ? null : cleanText(text);
}

function jsonOrNull(value: object | undefined): string | null {
  return value === undefined ? null : JSON.stringify(value);
}
