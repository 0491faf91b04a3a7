import type {
  Distribution,
  Doubt,
  Edition,
  Evidence,
  FeatureRule,
  Level,
  MeshComponent,
  RuleOutcome,
} from '../types';
import { answerObjects, type ObjectAnswers } from './answerObjects';
import { doubtsOf } from './doubtsOf';
import { findMesh } from './findMesh';
import { indexEdition } from './indexEdition';
import { withManifests } from './manifests/withManifests';
import { levelRank } from './levelRank';
import { NO_RULE } from './noRule';
import { remember } from './remember';
import { sayForService, type SayForService } from './sayForService';
import { supportFor } from './supportFor';
import { worstLevel } from './worstLevel';

/** Versions are written by people, so only so many are remembered. */
const MOST_ANSWERS = 64;

/** What an edition says about a required feature on a release of a mesh. */
export interface FeatureAnswer {
  code: string;
  level: Level;
  evidence: Evidence;
  /** Why the answer may be wrong; absent when there is no doubt. */
  doubts?: Doubt[];
  say: SayForService;
  /** What is said in its place where objects state the need; absent where the mesh does not offer the feature, or nobody says what it reads. */
  objects?: ObjectAnswers;
}

/** Where a mesh is answered for: a release of a distribution, in a cluster. */
export interface AnswerPlace {
  release?: string;
  distribution: Distribution;
  kubernetesVersion?: string;
}

const outcomeOf = (
  rule: FeatureRule,
  mesh: string,
  evidence: Evidence,
): RuleOutcome => {
  const support = evidence.statement?.level ?? 'unknown';
  return (
    rule.exceptions.find(
      exception =>
        exception.support === support && exception.meshes.includes(mesh),
    ) ?? rule.outcomes[support]
  );
};

const build = (
  edition: Edition,
  featureId: string,
  meshId: string,
  place: AnswerPlace,
): FeatureAnswer => {
  const { mesh, readings } = findMesh(edition, meshId);
  const { feature, rule } = indexEdition(edition).features.get(featureId)!;
  const evidence = Object.freeze(supportFor(edition, featureId, meshId, place));
  const doubts = doubtsOf(evidence.statement);
  const sayOnly = (message: string): SayForService => {
    const said = { message, remediations: [] };
    return () => said;
  };
  if (!rule) {
    return {
      code: NO_RULE,
      level: 'unknown',
      evidence,
      doubts,
      say: sayOnly(
        `No rule of the edition ${edition.id} speaks about "${feature.title}".`,
      ),
    };
  }
  const outcome = outcomeOf(rule, meshId, evidence);
  const required = evidence.statement?.requires ?? [];
  const components = required
    .map(id => mesh.components.find(component => component.id === id))
    .filter((component): component is MeshComponent => component !== undefined);
  const answer = {
    code: rule.code,
    level:
      required.length > 0
        ? worstLevel([outcome.level, 'warning'])
        : outcome.level,
    evidence,
    doubts,
  };
  const isOffered =
    evidence.statement !== undefined && evidence.statement.level !== 'none';
  const isGood = levelRank(outcome.level) <= levelRank('info');
  try {
    const known = {
      mesh: mesh.name,
      feature: feature.title,
      mechanism: evidence.statement?.mechanism,
    };
    const say = sayForService(
      outcome.message,
      [
        ...(outcome.remediation
          ? [withManifests(outcome.remediation, evidence.statement)]
          : []),
        ...components.map(component => component.task),
      ],
      { ...known, note: evidence.statement?.note, release: place.release },
      edition,
      meshId,
    );
    return isOffered && readings
      ? {
          ...answer,
          say,
          objects: answerObjects({ ...answer, say }, known, {
            edition,
            readings,
            replaced: isGood && outcome.remediation ? 1 : 0,
          }),
        }
      : { ...answer, say };
  } catch (error) {
    const { message } = error as Error;
    return {
      ...answer,
      say: sayOnly(`The rule ${rule.code} cannot say its sentence: ${message}`),
    };
  }
};

/**
 * What an edition says about each of its features, were it required, on a release of a mesh in a cluster; worked out once.
 * A feature without a rule, or a rule whose text is broken, is answered too, so that it costs no other feature its answer.
 */
export function answerFeatures(
  edition: Edition,
  meshId: string,
  place: AnswerPlace,
): Map<string, FeatureAnswer> {
  const { answers, mindsKubernetes } = findMesh(edition, meshId);
  const { release, distribution } = place;
  const kubernetesVersion = mindsKubernetes
    ? place.kubernetesVersion
    : undefined;
  return remember(
    answers,
    `${release} ${distribution} ${kubernetesVersion}`,
    MOST_ANSWERS,
    () =>
      new Map(
        edition.features.map(feature => [
          feature.id,
          build(edition, feature.id, meshId, {
            release,
            distribution,
            kubernetesVersion,
          }),
        ]),
      ),
  );
}
