import type {
  Assessment,
  Edition,
} from 'backstage-plugin-mesh-readiness-common';
import type { Messages } from '../../../hooks';
import { declaredAndObserved } from './declaredAndObserved';
import { findingsOf } from './findingsOf';
import { linkOf } from './linkOf';
import { problemOf } from './problemOf';
import { COMPARISON_SECTION, SOURCES_SECTION } from './sections';

/** Something that deserves a look, and the section that tells it. */
export interface Note {
  section: string;
  text: string;
}

/** What the answer should not be read without: contradictions, objects that are not linked or only by a guess, and kinds that could not be read. */
export const notes = (
  assessment: Pick<Assessment, 'profile' | 'findings'>,
  edition: Edition,
  t: Messages,
): Note[] => {
  const { reports } = assessment.profile;
  const contradictions = findingsOf(
    declaredAndObserved(assessment, edition),
    // Pods that are not in the mesh yet stand in the line above.
  ).filter(
    finding => problemOf(finding, edition) !== 'partial-enrolment',
  ).length;
  const links = reports.map(linkOf);
  const unread = new Set(
    reports
      .flatMap(each => each.unread ?? [])
      // What a cluster does not have is told further down, and nothing that somebody should look into.
      .filter(({ reason }) => reason !== 'missing')
      .map(({ kind }) => kind),
  ).size;
  const of = (section: string, isThere: boolean, text: string) =>
    isThere ? [{ section, text }] : [];
  return [
    ...of(
      COMPARISON_SECTION,
      contradictions > 0,
      t('observed.comparison.contradictions', { count: contradictions }),
    ),
    ...of(
      SOURCES_SECTION,
      links.includes('not-linked'),
      t('observed.sources.notLinked.short'),
    ),
    ...of(
      SOURCES_SECTION,
      links.includes('guess'),
      t('observed.sources.guess.short'),
    ),
    ...of(
      SOURCES_SECTION,
      unread > 0,
      t('observed.sources.unread.short', { count: unread }),
    ),
  ];
};
