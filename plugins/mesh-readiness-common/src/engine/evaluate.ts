import type {
  Edition,
  Evaluation,
  Finding,
  Profile,
  Requirement,
} from '../types';
import { adjustLevel } from './adjustLevel';
import { answerFeatures, type FeatureAnswer } from './answerFeatures';
import { collectTasks } from './collectTasks';
import type { SentenceValues } from './compileSentence';
import { findMesh } from './findMesh';
import { nearestFeatureNames } from './nearestFeatureNames';
import { problemFinding } from './problemFinding';
import { serviceValues } from './serviceValues';
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
  requirement: Requirement,
  answer: FeatureAnswer,
  valuesFor: (requirement: Requirement) => SentenceValues,
): Finding => {
  const { message, remediations, settledRemediations } = answer;
  const values =
    typeof message === 'string' && settledRemediations
      ? undefined
      : valuesFor(requirement);
  return {
    code: answer.code,
    level: adjustLevel(answer.level, requirement.need),
    message: typeof message === 'string' ? message : message(values!),
    feature: requirement.feature,
    need: requirement.need,
    because: requirement.because,
    evidence: answer.evidence,
    remediations:
      settledRemediations ??
      remediations.map(({ remediation, text }) => ({
        ...remediation,
        text: typeof text === 'string' ? text : text(values!),
      })),
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
  const valuesFor = (requirement: Requirement) =>
    serviceValues(requirement.because, profile.context, edition, meshId);
  const answers = answerFeatures(edition, meshId, release);
  const findings = profile.requirements.map(requirement => {
    const answer = answers.get(requirement.feature);
    return answer
      ? featureFinding(requirement, answer, valuesFor)
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
  };
}
