import type { PartialClaims } from '../RequirementSource';

/** Puts claims from several places into one, in their order. */
export function mergeClaims(
  parts: readonly PartialClaims[],
): Required<PartialClaims> {
  const merged: Required<PartialClaims> = {
    requirements: [],
    context: [],
    enrolments: [],
    problems: [],
    complete: [],
  };
  for (const part of parts) {
    append(merged.requirements, part.requirements);
    append(merged.context, part.context);
    append(merged.enrolments, part.enrolments);
    append(merged.problems, part.problems);
    append(merged.complete, part.complete);
  }
  return merged;
}

function append<T>(all: T[], some: readonly T[] | undefined) {
  if (some) {
    for (const one of some) {
      all.push(one);
    }
  }
}
