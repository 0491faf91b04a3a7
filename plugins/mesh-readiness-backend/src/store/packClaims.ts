import type {
  Claims,
  Provenance,
} from 'backstage-plugin-mesh-readiness-common';

/** Writes claims as JSON, without the times that equal the one of the row, which is nearly all of them. */
export function packClaims(claims: Claims, readAt: string): string {
  const pack = (provenance: Provenance): Partial<Provenance> =>
    provenance.readAt === readAt
      ? { ...provenance, readAt: undefined }
      : provenance;
  return JSON.stringify({
    ...claims,
    requirements: claims.requirements.map(claim => ({
      ...claim,
      provenance: pack(claim.provenance),
    })),
    context: claims.context.map(claim => ({
      ...claim,
      provenance: pack(claim.provenance),
    })),
    enrolments: claims.enrolments.map(enrolment => ({
      ...enrolment,
      provenance: pack(enrolment.provenance),
    })),
    problems: claims.problems.map(problem => ({
      ...problem,
      because: problem.because.map(pack),
    })),
    complete: claims.complete.map(pack),
  });
}
