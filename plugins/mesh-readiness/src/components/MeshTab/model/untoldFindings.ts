import type {
  Assessment,
  Edition,
  Finding,
} from 'backstage-plugin-mesh-readiness-common';
import { declaredAndObserved } from './declaredAndObserved';
import { findingsOf } from './findingsOf';
import { problemOf } from './problemOf';

/** The findings about what was read that no section of its own tells: all but contradictions with objects and kinds that could not be read. */
export const untoldFindings = (
  assessment: Pick<Assessment, 'profile' | 'findings'>,
  edition: Edition,
): Finding[] => {
  const told = findingsOf(declaredAndObserved(assessment, edition));
  const isUnreadTold = assessment.profile.reports.some(
    ({ unread = [] }) => unread.length > 0,
  );
  return assessment.findings.filter(
    finding =>
      !told.includes(finding) &&
      !(isUnreadTold && problemOf(finding, edition) === 'unread-kind'),
  );
};
