import type {
  Edition,
  Evidence,
  FeaturePlaceholder,
  FeatureRule,
  Level,
  MeshComponent,
  Remediation,
  RuleOutcome,
} from '../types';
import { compileSentence, type Sentence } from './compileSentence';
import { findMesh } from './findMesh';
import { indexEdition } from './indexEdition';
import { NO_RULE } from './noRule';
import { remember } from './remember';
import { supportFor } from './supportFor';
import { worstLevel } from './worstLevel';

/** Releases are written by people, so only so many are remembered. */
const MOST_RELEASES = 64;

/** Placeholders whose values belong to a service. */
export const SERVICE_PLACEHOLDERS = [
  'raw',
  'where',
  'pods',
  'nodes',
  'cpu',
  'memory',
  'cpuSaving',
  'memorySaving',
  'baseline',
] as const satisfies readonly FeaturePlaceholder[];

/** A remediation whose text may wait for a service. */
export interface RemediationAnswer {
  remediation: Remediation;
  text: Sentence;
}

/** What an edition says about a required feature on a release of a mesh, before a service is looked at. */
export interface FeatureAnswer {
  code: string;
  level: Level;
  message: Sentence;
  remediations: RemediationAnswer[];
  /** The remediations when none of them waits for a service. */
  settledRemediations?: Remediation[];
  evidence: Evidence;
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
  release: string | undefined,
): FeatureAnswer => {
  const { mesh } = findMesh(edition, meshId);
  const { feature, rule } = indexEdition(edition).features.get(featureId)!;
  const evidence = Object.freeze(
    supportFor(edition, featureId, meshId, { release }),
  );
  if (!rule) {
    return {
      code: NO_RULE,
      level: 'unknown',
      message: `No rule of the edition ${edition.id} speaks about "${feature.title}".`,
      remediations: [],
      settledRemediations: [],
      evidence,
    };
  }
  const outcome = outcomeOf(rule, meshId, evidence);
  const required = evidence.statement?.requires ?? [];
  const components = required
    .map(id => mesh.components.find(component => component.id === id))
    .filter((component): component is MeshComponent => component !== undefined);
  const level =
    required.length > 0
      ? worstLevel([outcome.level, 'warning'])
      : outcome.level;
  const known: Partial<Record<FeaturePlaceholder, string>> = {
    mesh: mesh.name,
    feature: feature.title,
    mechanism: evidence.statement?.mechanism,
    note: evidence.statement?.note,
    release,
  };
  const compile = (text: string) =>
    compileSentence(text, known, SERVICE_PLACEHOLDERS);
  try {
    const remediations = [
      ...(outcome.remediation ? [outcome.remediation] : []),
      ...components.map(component => component.task),
    ].map(remediation => ({ remediation, text: compile(remediation.text) }));
    return {
      code: rule.code,
      level,
      message: compile(outcome.message),
      remediations,
      settledRemediations: remediations.every(
        ({ text }) => typeof text === 'string',
      )
        ? remediations.map(({ remediation, text }) =>
            Object.freeze({ ...remediation, text: text as string }),
          )
        : undefined,
      evidence,
    };
  } catch (error) {
    return {
      code: rule.code,
      level,
      message: `The rule ${rule.code} cannot say its sentence: ${
        (error as Error).message
      }`,
      remediations: [],
      settledRemediations: [],
      evidence,
    };
  }
};

/**
 * What an edition says about each of its features, were it required, on a release of a mesh; worked out once.
 * A feature without a rule, or a rule whose text is broken, is answered too, so that it costs no other feature its answer.
 */
export function answerFeatures(
  edition: Edition,
  meshId: string,
  release: string | undefined,
): Map<string, FeatureAnswer> {
  return remember(
    findMesh(edition, meshId).answers,
    release,
    MOST_RELEASES,
    () =>
      new Map(
        edition.features.map(feature => [
          feature.id,
          build(edition, feature.id, meshId, release),
        ]),
      ),
  );
}
