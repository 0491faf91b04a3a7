import type {
  Context,
  Edition,
  Evaluation,
  Finding,
  Profile,
  Requirement,
} from '../types';
import { adjustLevel } from './adjustLevel';
import type { FeatureAnswer } from './answerFeatures';
import { answerAt } from './answerObjects';
import { collectTasks } from './collectTasks';
import { migrationFor } from './migrationFor';
import { nearestFeatureNames } from './nearestFeatureNames';
import { problemFinding } from './problemFinding';
import { releaseFindings } from './releaseFindings';
import { upgradeOf } from './upgradeOf';
import { verdictOf } from './verdictOf';
import { viewMesh, type MeshView } from './viewMesh';

const unknownFeatureFinding = (
  requirement: Requirement,
  edition: Edition,
): Finding => {
  const suggestions = requirement.known
    ? nearestFeatureNames(requirement.feature, edition)
    : requirement.suggestions ?? [];
  const finding = problemFinding(
    {
      kind: 'unknown-feature',
      params: {
        written: requirement.feature,
        suggestions: suggestions.join(', ') || 'none',
      },
      because: requirement.because,
    },
    edition,
  );
  return {
    ...finding,
    feature: requirement.feature,
    need: requirement.need,
    level: adjustLevel(finding.level, requirement.need),
  };
};

const featureFinding = (
  { feature, need, because }: Requirement,
  answer: FeatureAnswer,
  context: Context,
): Finding => {
  const { evidence, doubts } = answer;
  const { code, level, say } = answerAt(answer, because);
  const { message, remediations } = say(because, context);
  const adjusted = adjustLevel(level, need);
  // Two literals, because to spread what may be absent takes as long as all the rest.
  return doubts
    ? {
        code,
        level: adjusted,
        message,
        feature,
        need,
        because,
        evidence,
        doubts,
        remediations,
      }
    : {
        code,
        level: adjusted,
        message,
        feature,
        need,
        because,
        evidence,
        remediations,
      };
};

/** The profile, were another release of the mesh installed. */
const inRelease = (
  profile: Profile,
  { mesh, distribution }: MeshView,
  release: string,
): Profile => ({
  ...profile,
  context: {
    ...profile.context,
    installedMesh: {
      value: { mesh: mesh.id, release, distribution },
      because: profile.context.installedMesh?.because ?? [],
    },
  },
});

/**
 * Verdict and findings of a service on one mesh, at a time in ISO 8601: one finding for each requirement, those that are well too, then those about the release and the profile.
 * The release in use is looked at, without one the newest of the edition.
 * A service about which nothing is known is `unknown`, never `ready`. Throws a `RangeError` when the edition has no such mesh.
 */
export function evaluate(
  profile: Profile,
  edition: Edition,
  meshId: string,
  options: { now: string },
): Evaluation {
  const view = viewMesh(profile, edition, meshId);
  const findings: Finding[] = [];
  for (const requirement of profile.requirements) {
    const answer = view.answers.get(requirement.feature);
    findings.push(
      answer
        ? featureFinding(requirement, answer, profile.context)
        : unknownFeatureFinding(requirement, edition),
    );
  }
  if (view.concerns.length > 0) {
    findings.push(
      ...releaseFindings(view, profile, edition, options.now, findings),
    );
  }
  for (const problem of profile.problems) {
    findings.push(problemFinding(problem, edition));
  }
  const evaluation: Evaluation = {
    ...view.head,
    verdict: profile.known
      ? verdictOf(findings.map(({ level }) => level))
      : 'unknown',
    findings,
    tasks: collectTasks(findings),
    migration:
      profile.enrolment?.mesh === meshId ? [] : migrationFor(profile, view),
  };
  const upgrade = findings.some(({ covers }) => covers !== undefined)
    ? upgradeOf(view, options.now.slice(0, 'YYYY-MM-DD'.length))
    : undefined;
  if (upgrade) {
    const release = upgrade.version;
    const { verdict } = evaluate(
      inRelease(profile, view, release),
      edition,
      meshId,
      options,
    );
    evaluation.upgrade = { release, verdict };
  }
  return evaluation;
}
