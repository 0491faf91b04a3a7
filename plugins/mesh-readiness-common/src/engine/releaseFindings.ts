import type {
  Edition,
  Finding,
  Profile,
  Provenance,
  Release,
  ReleaseCondition,
} from '../types';
import { compareVersions } from './compareVersions';
import { compileSentence, type SentenceValues } from './compileSentence';
import { indexEdition } from './indexEdition';
import { isWithinVersions } from './isWithinVersions';
import { newestRelease } from './newestRelease';
import { placeholdersIn } from './placeholdersIn';
import type { MeshView } from './viewMesh';

/** The newest release that is supported on that day and by the cluster, else the newest at all; only one that is newer than the release in use. */
const upgradeOf = (
  { mesh, release, distribution, kubernetesVersion }: MeshView,
  day: string,
): Release | undefined => {
  const isAlive = ({ endOfLife, kubernetes }: Release) =>
    (endOfLife === undefined || day < endOfLife) &&
    (kubernetes === undefined ||
      kubernetesVersion === undefined ||
      isWithinVersions(kubernetesVersion, kubernetes));
  const isNewer = ({ version }: Release) =>
    compareVersions(version, release ?? '0') > 0;
  const newer = { ...mesh, releases: mesh.releases.filter(isNewer) };
  return (
    newestRelease(
      { ...newer, releases: newer.releases.filter(isAlive) },
      distribution,
    ) ?? newestRelease(newer, distribution)
  );
};

const valuesFor = (
  condition: ReleaseCondition,
  view: MeshView,
  day: string,
): SentenceValues => {
  const { mesh, release, listed, distribution, kubernetesVersion } = view;
  const about = { mesh: mesh.name, release };
  switch (condition) {
    case 'past-end-of-life':
      return {
        ...about,
        endOfLife: listed?.endOfLife,
        newest: upgradeOf(view, day)?.version,
      };
    case 'kubernetes-unsupported':
      return {
        ...about,
        kubernetes: kubernetesVersion,
        kubernetesFrom: listed?.kubernetes?.from,
        kubernetesTo: listed?.kubernetes?.to,
        newest: newestRelease(mesh, distribution)?.version,
      };
    case 'not-listed':
      return { ...about, newest: newestRelease(mesh, distribution)?.version };
    default:
      return condition satisfies never;
  }
};

const placesFor = (
  condition: ReleaseCondition,
  { mesh, isInstalled }: MeshView,
  { context, enrolment }: Profile,
): Provenance[] => {
  const places: Provenance[] = [];
  if (isInstalled && context.installedMesh?.value.mesh === mesh.id) {
    places.push(...context.installedMesh.because);
  }
  if (isInstalled && enrolment?.mesh === mesh.id) {
    places.push(enrolment.provenance);
  }
  if (condition === 'kubernetes-unsupported') {
    places.push(...(context.kubernetesVersion?.because ?? []));
  }
  return places;
};

/** What is wrong with the release of a mesh at a time in ISO 8601; nothing where the edition has no rule about it. */
export function releaseFindings(
  view: MeshView,
  profile: Profile,
  edition: Edition,
  now: string,
): Finding[] {
  if (view.concerns.length === 0) {
    return [];
  }
  const { releaseRules } = indexEdition(edition);
  const day = now.slice(0, 'YYYY-MM-DD'.length);
  return view.concerns.flatMap(({ condition, since }): Finding[] => {
    const rule = releaseRules.get(condition);
    if (!rule || (since !== undefined && day < since)) {
      return [];
    }
    const values = valuesFor(condition, view, day);
    const write = (text: string) => {
      const sentence = compileSentence(text, {}, placeholdersIn(text));
      return typeof sentence === 'string' ? sentence : sentence(values);
    };
    const { level, message, remediation } = rule.outcome;
    return [
      {
        code: rule.code,
        level,
        message: write(message),
        because: placesFor(condition, view, profile),
        evidence: view.listed ? { release: view.listed } : {},
        remediations: remediation
          ? [{ ...remediation, text: write(remediation.text) }]
          : [],
      },
    ];
  });
}
