import type {
  Edition,
  Feature,
  FeatureRule,
  ManifestTemplate,
  Mesh,
  ObjectRule,
  ObjectState,
  ProblemKind,
  ProblemRule,
  ReleaseCondition,
  ReleaseRule,
  ResourceEstimate,
} from '../types';
import type { FeatureAnswer } from './answerFeatures';
import type { GuidanceIndex } from './guidance/indexGuidance';
import type { IndexedMigration } from './indexMigration';
import { indexReadings, type Readings } from './indexReadings';
import type { ResourceWords } from './resourceWords';
import type { MeshView } from './viewMesh';

/** A feature with what is looked up beside it. */
export interface IndexedFeature {
  feature: Feature;
  /** Its place when features are ordered by area. */
  position: number;
  /** The nearest feature that it is a part of. */
  parent?: string;
  rule?: FeatureRule;
}

/** A mesh with what is looked up beside it. */
export interface IndexedMesh {
  mesh: Mesh;
  position: number;
  /** True when something is said of it for some versions of Kubernetes only. */
  mindsKubernetes: boolean;
  /** How it takes objects; absent where the edition does not say which APIs it reads. */
  readings?: Readings;
  /** Answers by release, distribution and Kubernetes version, and by feature, filled as they are asked for. */
  answers: Map<string, Map<string, FeatureAnswer>>;
  /** How services find it where nothing is said of its release, by Kubernetes version, filled as they are asked for. */
  views: Map<string | undefined, MeshView>;
  /** How services find it where something is, by all that is said. */
  viewsInUse: Map<string, MeshView>;
  migration?: IndexedMigration;
}

/** An edition by its ids, and what has been worked out of it once. */
export interface EditionIndex {
  features: Map<string, IndexedFeature>;
  /** Ids and aliases in lower case. */
  names: Map<string, Feature>;
  meshes: Map<string, IndexedMesh>;
  problemRules: Map<ProblemKind, ProblemRule>;
  releaseRules: Map<ReleaseCondition, ReleaseRule>;
  objectRules: Map<ObjectState, ObjectRule>;
  manifests: Map<string, ManifestTemplate>;
  /** Estimates by number of pods and nodes. */
  estimates: Map<string, ResourceEstimate[]>;
  /** Estimates in words, by number of pods and nodes and by mesh. */
  resourceWords: Map<string, Map<string, ResourceWords>>;
  guidance?: GuidanceIndex;
}

const indexes = new WeakMap<Edition, EditionIndex>();

const parentOf = (id: string, features: Set<string>): string | undefined => {
  const end = id.lastIndexOf('.');
  if (end < 0) {
    return undefined;
  }
  const parent = id.slice(0, end);
  return features.has(parent) ? parent : parentOf(parent, features);
};

const build = (edition: Edition): EditionIndex => {
  const ids = new Set(edition.features.map(feature => feature.id));
  const areas = edition.guidance.areas.map(area => area.id);
  const areaOf = (feature: Feature) => {
    const position = areas.indexOf(feature.id.split('.')[0]);
    return position < 0 ? areas.length : position;
  };
  const featureRules = new Map<string, FeatureRule>();
  const problemRules = new Map<ProblemKind, ProblemRule>();
  const releaseRules = new Map<ReleaseCondition, ReleaseRule>();
  const objectRules = new Map<ObjectState, ObjectRule>();
  for (const rule of edition.rules) {
    switch (rule.kind) {
      case 'feature':
        featureRules.set(rule.feature, rule);
        break;
      case 'problem':
        problemRules.set(rule.problem, rule);
        break;
      case 'release':
        releaseRules.set(rule.condition, rule);
        break;
      case 'object':
        objectRules.set(rule.objects, rule);
        break;
      default:
        rule satisfies never;
    }
  }
  const names = new Map<string, Feature>();
  for (const feature of edition.features) {
    for (const alias of feature.aliases) {
      names.set(alias.toLowerCase(), feature);
    }
  }
  for (const feature of edition.features) {
    names.set(feature.id.toLowerCase(), feature);
  }
  const readings = indexReadings(edition.meshes);
  return {
    names,
    problemRules,
    releaseRules,
    objectRules,
    features: new Map(
      [...edition.features]
        .sort((a, b) => areaOf(a) - areaOf(b))
        .map((feature, position) => [
          feature.id,
          {
            feature,
            position,
            parent: parentOf(feature.id, ids),
            rule: featureRules.get(feature.id),
          },
        ]),
    ),
    meshes: new Map(
      edition.meshes.map((mesh, position) => [
        mesh.id,
        {
          mesh,
          position,
          mindsKubernetes: edition.features.some(({ support }) =>
            support[mesh.id]?.some(({ kubernetes }) => kubernetes),
          ),
          readings: readings.get(mesh.id),
          answers: new Map(),
          views: new Map(),
          viewsInUse: new Map(),
        },
      ]),
    ),
    manifests: new Map(
      edition.manifests?.map(template => [template.id, template]),
    ),
    estimates: new Map(),
    resourceWords: new Map(),
  };
};

/**
 * The index of an edition, built once for as long as the edition lives.
 * An edition is immutable, so what is remembered here changes no result, only the time it takes.
 */
export function indexEdition(edition: Edition): EditionIndex {
  let index = indexes.get(edition);
  if (!index) {
    index = build(edition);
    indexes.set(edition, index);
  }
  return index;
}
