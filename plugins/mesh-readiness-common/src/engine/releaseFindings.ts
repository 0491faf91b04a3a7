import type {
  Edition,
  Finding,
  Profile,
  Provenance,
  Release,
  ReleaseCondition,
} from '../types';
import { compileSentence, type SentenceValues } from './compileSentence';
import { indexEdition } from './indexEdition';
import { levelRank } from './levelRank';
import { needsAnsweredLater, type AnsweredLater } from './needsAnsweredLater';
import { newestRelease } from './newestRelease';
import { placeholdersIn } from './placeholdersIn';
import { upgradeOf } from './upgradeOf';
import type { MeshView } from './viewMesh';

const valuesFor = (
  condition: ReleaseCondition,
  view: MeshView,
  upgrade: Release | undefined,
  better: AnsweredLater[],
  edition: Edition,
): SentenceValues => {
  const { mesh, release, listed, distribution, kubernetesVersion } = view;
  const about = { mesh: mesh.name, release };
  switch (condition) {
    case 'past-end-of-life':
      return {
        ...about,
        endOfLife: listed?.endOfLife,
        newest: upgrade?.version,
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
    case 'answered-by-newer-release': {
      const { features } = indexEdition(edition);
      return {
        ...about,
        newest: upgrade?.version,
        features: better
          .map(({ feature }) => features.get(feature)?.feature.title)
          .join(', '),
      };
    }
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

/** What is wrong with the release of a mesh at a time in ISO 8601, after what was found about the needs; nothing where the edition has no rule about it. */
export function releaseFindings(
  view: MeshView,
  profile: Profile,
  edition: Edition,
  now: string,
  needs: Finding[],
): Finding[] {
  if (view.concerns.length === 0) {
    return [];
  }
  const { releaseRules } = indexEdition(edition);
  const day = now.slice(0, 'YYYY-MM-DD'.length);
  const upgrade = view.isInstalled ? upgradeOf(view, day) : undefined;
  return view.concerns.flatMap(({ condition, since }): Finding[] => {
    const rule = releaseRules.get(condition);
    if (!rule || (since !== undefined && day < since)) {
      return [];
    }
    const isAboutNeeds = condition === 'answered-by-newer-release';
    const better =
      isAboutNeeds && upgrade
        ? needsAnsweredLater(view, needs, edition, upgrade)
        : [];
    if (isAboutNeeds && better.length === 0) {
      return [];
    }
    const values = valuesFor(condition, view, upgrade, better, edition);
    const write = (text: string) => {
      const sentence = compileSentence(text, {}, placeholdersIn(text));
      return typeof sentence === 'string' ? sentence : sentence(values);
    };
    const { level, message, remediation } = rule.outcome;
    const covers = remediation
      ? better
          .filter(later => levelRank(later.level) <= levelRank('warning'))
          .map(({ feature }) => feature)
      : [];
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
        ...(covers.length > 0 ? { covers } : {}),
      },
    ];
  });
}
