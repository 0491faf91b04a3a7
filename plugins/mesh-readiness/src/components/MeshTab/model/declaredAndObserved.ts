import type {
  Assessment,
  Edition,
  Enrolment,
  Finding,
  ProblemKind,
  Provenance,
} from 'backstage-plugin-mesh-readiness-common';
import { enrolmentsOf } from './enrolmentWords';
import { isObserved } from './isObserved';
import { problemOf } from './problemOf';
import { requirementRows } from './requirementRows';

/** One need that was read in objects, with what the catalog says about it. */
export interface ComparedNeed {
  /** Feature id, or the name as written. */
  feature: string;
  title: string;
  /** False when what counts is that it is not needed. */
  isNeeded: boolean;
  declared: Provenance[];
  observed: Provenance[];
  /** Where the two contradict each other. */
  findings: Finding[];
}

/** What the catalog says beside what objects show. */
export interface DeclaredAndObserved {
  /** Absent when no object tells which mesh it runs in. */
  enrolment?: {
    declared: Enrolment[];
    observed: Enrolment[];
    findings: Finding[];
  };
  needs: ComparedNeed[];
  /** Titles of needs that are declared and were seen in no object. */
  declaredOnly: string[];
}

const ABOUT_NEEDS: readonly (ProblemKind | undefined)[] = [
  'contradicting-needs',
  'unconfirmed-need',
];
const ABOUT_ENROLMENT: readonly (ProblemKind | undefined)[] = [
  'contradicting-enrolment',
  'partial-enrolment',
];

const isAboutObject = ({ because }: Finding) => because.some(isObserved);

/** What the catalog says about needs and enrolment beside what objects show, with the findings about differences; nothing when no object says anything. */
export function declaredAndObserved(
  { profile, findings }: Pick<Assessment, 'profile' | 'findings'>,
  edition: Edition,
): DeclaredAndObserved | undefined {
  const about = findings.filter(isAboutObject).map(finding => ({
    finding,
    problem: problemOf(finding, edition),
  }));
  const titleOf = (feature: string) =>
    edition.features.find(({ id }) => id === feature)?.title ?? feature;
  const compare = (
    feature: string,
    title: string,
    isNeeded: boolean,
    because: readonly Provenance[],
  ): ComparedNeed => ({
    feature,
    title,
    isNeeded,
    declared: because.filter(place => !isObserved(place)),
    observed: because.filter(isObserved),
    findings: about
      .filter(
        ({ finding, problem }) =>
          ABOUT_NEEDS.includes(problem) && finding.feature === title,
      )
      .map(({ finding }) => finding),
  });
  const all = [
    ...requirementRows(profile.requirements).map(({ requirement }) =>
      compare(
        requirement.feature,
        requirement.title,
        true,
        requirement.because,
      ),
    ),
    ...profile.notNeeded.map(({ feature, because }) =>
      compare(feature, titleOf(feature), false, because),
    ),
  ];
  const needs = all.filter(({ observed }) => observed.length > 0);
  const enrolments = enrolmentsOf(profile);
  const inObjects = enrolments.filter(it => isObserved(it.provenance));
  if (needs.length + inObjects.length === 0) {
    return undefined;
  }
  return {
    ...(inObjects.length > 0
      ? {
          enrolment: {
            declared: enrolments.filter(it => !isObserved(it.provenance)),
            observed: inObjects,
            findings: about
              .filter(({ problem }) => ABOUT_ENROLMENT.includes(problem))
              .map(({ finding }) => finding),
          },
        }
      : {}),
    needs,
    declaredOnly: all
      .filter(({ observed, isNeeded }) => isNeeded && observed.length === 0)
      .map(({ title }) => title),
  };
}
