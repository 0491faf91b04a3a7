import type { Provenance } from 'backstage-plugin-mesh-readiness-common';
import type { PartialClaims } from 'backstage-plugin-mesh-readiness-node';

/** Claims as short sentences: what is claimed, and by which origin, basis and entity. */
export function gistOf(claims: PartialClaims): string[] {
  return [
    ...(claims.requirements ?? []).map(
      ({ feature, need, provenance }) =>
        `${need} ${feature}, ${place(provenance)}`,
    ),
    ...(claims.context ?? []).map(
      ({ key, value, provenance }) =>
        `${key} ${JSON.stringify(value)}, ${place(provenance)}`,
    ),
    ...(claims.enrolments ?? []).map(
      ({ mesh = 'no mesh', release = '', provenance }) =>
        `in ${mesh} ${release}, ${place(provenance)}`,
    ),
    ...(claims.complete ?? []).map(
      provenance => `complete, ${place(provenance)}`,
    ),
    ...(claims.problems ?? []).map(
      ({ kind, params }) => `${kind} ${Object.values(params).join(' | ')}`,
    ),
  ];
}

function place({ origin, basis, entityRef = 'nowhere' }: Provenance): string {
  return `${basis} by ${origin} ${entityRef}`;
}
