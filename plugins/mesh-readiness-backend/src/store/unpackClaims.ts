import type {
  Claims,
  Provenance,
} from 'backstage-plugin-mesh-readiness-common';

/** Reads what `packClaims` wrote, with the time of the row wherever none stands. */
export function unpackClaims(text: string, readAt: string): Claims {
  const unpack = (provenance: Provenance): Provenance => ({
    ...provenance,
    readAt: provenance.readAt ?? readAt,
  });
  const claims: Claims = JSON.parse(text);
  return {
    ...claims,
    requirements: claims.requirements.map(claim => ({
      ...claim,
      provenance: unpack(claim.provenance),
    })),
    context: claims.context.map(claim => ({
      ...claim,
      provenance: unpack(claim.provenance),
    })),
    enrolments: claims.enrolments.map(enrolment => ({
      ...enrolment,
      provenance: unpack(enrolment.provenance),
    })),
    problems: claims.problems.map(problem => ({
      ...problem,
      because: problem.because.map(unpack),
    })),
    complete: claims.complete.map(unpack),
  };
}
