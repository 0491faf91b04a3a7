import type {
  Context,
  Edition,
  Evaluation,
  Finding,
  Profile,
  Requirement,
} from '../types';
import { adjustLevel } from './adjustLevel';
import { answerFeatures, type FeatureAnswer } from './answerFeatures';
import { collectTasks } from './collectTasks';
import { findMesh } from './findMesh';
import { nearestFeatureNames } from './nearestFeatureNames';
import { problemFinding } from './problemFinding';
import { verdictOf } from './verdictOf';

const releaseOf = (
  profile: Profile,
  edition: Edition,
  meshId: string,
): string | undefined => {
  const installed = profile.context.installedMesh?.value;
  return installed?.mesh === meshId && /\d/.test(installed.release ?? '')
    ? installed.release
    : findMesh(edition, meshId).newest?.version;
};

const unknownFeatureFinding = (
  requirement: Requirement,
  edition: Edition,
): Finding => {
  const suggestions =
    requirement.suggestions ??
    nearestFeatureNames(requirement.feature, edition);
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
  { code, level, evidence, say }: FeatureAnswer,
  context: Context,
): Finding => {
  const { message, remediations } = say(because, context);
  return {
    code,
    level: adjustLevel(level, need),
    message,
    feature,
    need,
    because,
    evidence,
    remediations,
  };
};

/**
 * Verdict and findings of a service on one mesh: one finding for each requirement, those that are well too, then those about the profile.
 * A service about which nothing is known is `unknown`, never `ready`. Throws a `RangeError` when the edition has no such mesh.
 */
export function evaluate(
  profile: Profile,
  edition: Edition,
  meshId: string,
): Evaluation {
  const release = releaseOf(profile, edition, meshId);
  const answers = answerFeatures(edition, meshId, release);
  const findings = profile.requirements.map(requirement => {
    const answer = answers.get(requirement.feature);
    return answer
      ? featureFinding(requirement, answer, profile.context)
      : unknownFeatureFinding(requirement, edition);
  });
  for (const problem of profile.problems) {
    findings.push(problemFinding(problem, edition));
  }
  return {
    mesh: meshId,
    ...(release === undefined ? {} : { release }),
    verdict: profile.known
      ? verdictOf(findings.map(finding => finding.level))
      : 'unknown',
    findings,
    tasks: collectTasks(findings),
    migration: [],
  };
}
