import type {
  Distribution,
  Edition,
  Evaluation,
  Mesh,
  Profile,
  Release,
  ReleaseCondition,
} from '../types';
import { answerFeatures, type FeatureAnswer } from './answerFeatures';
import { compareVersions } from './compareVersions';
import { findMesh } from './findMesh';
import { findRelease } from './findRelease';
import { holdsFor } from './holdsFor';
import { indexMigration, type IndexedMigration } from './indexMigration';
import { isWithinVersions } from './isWithinVersions';
import { newestRelease } from './newestRelease';
import { remember } from './remember';

/** Versions are written by people, so only so many views of a mesh are remembered. */
const MOST_VIEWS = 256;

/** Something that is wrong with a release, from a day on or always. */
export interface ReleaseConcern {
  condition: ReleaseCondition;
  /** `YYYY-MM-DD`; absent: always. */
  since?: string;
}

/** A mesh as a service finds it in its cluster, and what the edition says about it there. */
export interface MeshView {
  mesh: Mesh;
  /** The release looked at; absent when none is installed and the edition lists none. */
  release?: string;
  /** True when the release is in use, not taken because it is the newest. */
  isInstalled: boolean;
  /** The release as the edition lists it. */
  listed?: Release;
  distribution: Distribution;
  /** Absent when it is not known. */
  kubernetesVersion?: string;
  /** What an evaluation says of it first. */
  head: Pick<Evaluation, 'mesh' | 'release' | 'distribution'>;
  concerns: ReleaseConcern[];
  migration: IndexedMigration;
  /** The steps of the migration that hold for it, a bit for each. */
  steps: number;
  /** By feature: what there is to say, were it required. */
  answers: Map<string, FeatureAnswer>;
}

const versionIn = (text: string | undefined): string | undefined =>
  text !== undefined && /\d/.test(text) ? text : undefined;

const concernsOf = (view: Omit<MeshView, 'concerns'>): ReleaseConcern[] => {
  const { mesh, release, listed, isInstalled, kubernetesVersion } = view;
  const concerns: ReleaseConcern[] = [];
  if (isInstalled && listed?.endOfLife !== undefined) {
    concerns.push({ condition: 'past-end-of-life', since: listed.endOfLife });
  }
  if (
    kubernetesVersion !== undefined &&
    listed?.kubernetes &&
    !isWithinVersions(kubernetesVersion, listed.kubernetes)
  ) {
    concerns.push({ condition: 'kubernetes-unsupported' });
  }
  if (isInstalled && !listed && mesh.releases.length > 0) {
    concerns.push({ condition: 'not-listed' });
  }
  if (
    isInstalled &&
    release !== undefined &&
    mesh.releases.some(({ version }) => compareVersions(version, release) > 0)
  ) {
    concerns.push({ condition: 'answered-by-newer-release' });
  }
  return concerns;
};

const build = (
  edition: Edition,
  meshId: string,
  known: {
    release?: string;
    distribution?: Distribution;
    kubernetesVersion?: string;
  },
): MeshView => {
  const indexed = findMesh(edition, meshId);
  const { mesh } = indexed;
  const asked = known.distribution ?? mesh.distribution;
  const release = known.release ?? newestRelease(mesh, asked)?.version;
  const listed =
    release === undefined ? undefined : findRelease(mesh, release, asked);
  const distribution = asked ?? listed?.distribution ?? 'open-source';
  const { kubernetesVersion } = known;
  const migration = (indexed.migration ??= indexMigration(
    mesh,
    edition.features,
  ));
  const view = {
    mesh,
    release,
    isInstalled: known.release !== undefined,
    listed,
    distribution,
    kubernetesVersion,
    head: {
      mesh: meshId,
      ...(release === undefined ? {} : { release }),
      ...((mesh.distributions?.length ?? 0) > 1 ? { distribution } : {}),
    },
    migration,
    steps: migration.stepsThat(step =>
      holdsFor(step, { release, distribution }),
    ),
    answers: answerFeatures(edition, meshId, {
      release,
      distribution,
      kubernetesVersion,
    }),
  };
  return { ...view, concerns: concernsOf(view) };
};

/**
 * The mesh as a service finds it: in the release that is installed, else in the one it runs in, else in the newest; worked out once.
 * Throws a `RangeError` when the edition has no such mesh.
 */
export function viewMesh(
  { context, enrolment }: Profile,
  edition: Edition,
  meshId: string,
): MeshView {
  const installed =
    context.installedMesh?.value.mesh === meshId
      ? context.installedMesh.value
      : undefined;
  const enrolled = enrolment?.mesh === meshId ? enrolment : undefined;
  const release = versionIn(installed?.release) ?? versionIn(enrolled?.release);
  const distribution = installed?.distribution ?? enrolled?.distribution;
  const kubernetesVersion = versionIn(context.kubernetesVersion?.value);
  const { views, viewsInUse } = findMesh(edition, meshId);
  const make = () =>
    build(edition, meshId, { release, distribution, kubernetesVersion });
  return release === undefined && distribution === undefined
    ? remember(views, kubernetesVersion, MOST_VIEWS, make)
    : remember(
        viewsInUse,
        `${release} ${distribution} ${kubernetesVersion}`,
        MOST_VIEWS,
        make,
      );
}
