import type { Finding } from 'backstage-plugin-mesh-readiness-common';
import type { DeclaredAndObserved } from './declaredAndObserved';

/** The findings that the comparison tells. */
export const findingsOf = (
  comparison: DeclaredAndObserved | undefined,
): Finding[] =>
  comparison
    ? [
        ...(comparison.enrolment?.findings ?? []),
        ...comparison.needs.flatMap(({ findings }) => findings),
      ]
    : [];
