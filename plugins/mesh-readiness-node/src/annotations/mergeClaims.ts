import type { PartialClaims } from '../RequirementSource';

/** Puts claims from several places into one, in their order. */
export function mergeClaims(
  parts: readonly PartialClaims[],
): Required<PartialClaims> {
  return {
    requirements: parts.flatMap(part => part.requirements ?? []),
    context: parts.flatMap(part => part.context ?? []),
    enrolments: parts.flatMap(part => part.enrolments ?? []),
    problems: parts.flatMap(part => part.problems ?? []),
    complete: parts.flatMap(part => part.complete ?? []),
  };
}
