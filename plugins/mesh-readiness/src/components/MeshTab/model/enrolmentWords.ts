import type {
  Edition,
  Enrolment,
  Profile,
  Provenance,
} from 'backstage-plugin-mesh-readiness-common';
import type { Messages } from '../../../hooks';
import { isObserved } from './isObserved';
import { meshName } from './meshName';

const SHOWN = 2;

/** The mesh of an enrolment with its release: "Linkerd 2.19"; nothing without a mesh. */
const enrolledMesh = (
  { mesh, release }: Pick<Enrolment, 'mesh' | 'release'>,
  edition: Edition,
): string | undefined =>
  mesh && [meshName(edition, mesh), release].filter(Boolean).join(' ');

const seen = ({ object, hidden, basis }: Provenance, t: Messages): string => {
  if (hidden) {
    return t('observed.enrolment.seen.hidden');
  }
  if (!object) {
    return t('observed.enrolment.seen.running');
  }
  const { cluster } = object;
  if (!cluster) {
    return t('observed.enrolment.seen.files');
  }
  return basis === 'observed'
    ? t('observed.enrolment.seen.cluster', { cluster })
    : t('observed.enrolment.seen.guess', { cluster });
};

/** The mesh of an enrolment, and how many pods are in it: "Linkerd 2.19, 3 of 5 pods". */
export const partlyIn = (
  enrolment: Pick<Enrolment, 'mesh' | 'release' | 'pods'>,
  edition: Edition,
  t: Messages,
): string => {
  const { pods } = enrolment;
  const mesh = enrolledMesh(enrolment, edition);
  if (!mesh) {
    return t('observed.enrolment.noMesh');
  }
  return pods
    ? t('observed.enrolment.partly', {
        mesh,
        inMesh: String(pods.inMesh),
        count: pods.all,
      })
    : mesh;
};

/** What labels and annotations ask for where not all pods run in it: "Linkerd asked for, not running in 2 pods: restart the workload". */
export const askedFor = (
  { mesh, configured, pods }: Enrolment,
  edition: Edition,
  t: Messages,
): string | undefined => {
  if (!configured) {
    return undefined;
  }
  const asked = { mesh: meshName(edition, configured) };
  const count = pods && pods.all - (mesh === configured ? pods.inMesh : 0);
  return count
    ? t('observed.enrolment.askedInPods', { ...asked, count })
    : t('observed.enrolment.asked', asked);
};

const observed = (
  enrolment: Enrolment,
  edition: Edition,
  t: Messages,
): string[] => {
  const { pods, provenance } = enrolment;
  const mesh = enrolledMesh(enrolment, edition);
  const where = { seen: seen(provenance, t) };
  const head = mesh
    ? t('observed.enrolment.in', { mesh, ...where })
    : t('observed.enrolment.none', where);
  const asked = askedFor(enrolment, edition, t);
  return [
    mesh && pods
      ? t('observed.enrolment.pods', {
          head,
          inMesh: String(pods.inMesh),
          count: pods.all,
        })
      : head,
    ...(asked ? [asked] : []),
  ];
};

const declaredAlone = (
  enrolment: Enrolment,
  edition: Edition,
  t: Messages,
): string => {
  const mesh = enrolledMesh(enrolment, edition);
  return mesh
    ? t('observed.enrolment.declaredIn', { mesh })
    : t('observed.enrolment.declaredInNone');
};

const declaredBeside = (
  enrolment: Enrolment,
  counts: Enrolment,
  edition: Edition,
  t: Messages,
): string => {
  const mesh = enrolledMesh(enrolment, edition);
  if (enrolment.mesh === counts.mesh) {
    return t('observed.enrolment.asDeclared');
  }
  return mesh
    ? t('observed.enrolment.declared', { mesh })
    : t('observed.enrolment.declaredNone');
};

/** Every enrolment that is known, the one that counts first. */
export const enrolmentsOf = ({
  enrolment,
  otherEnrolments = [],
}: Pick<Profile, 'enrolment' | 'otherEnrolments'>): Enrolment[] =>
  enrolment ? [enrolment, ...otherEnrolments] : [];

/** The mesh a service runs in, what was seen told from what is declared, one short statement each. */
export const enrolmentWords = (
  profile: Pick<Profile, 'enrolment' | 'otherEnrolments'>,
  edition: Edition,
  t: Messages,
): string[] => {
  const all = enrolmentsOf(profile);
  const inObjects = all.filter(({ provenance }) => isObserved(provenance));
  const declared = all.find(({ provenance }) => !isObserved(provenance));
  if (inObjects.length === 0) {
    return [
      declared
        ? declaredAlone(declared, edition, t)
        : t('observed.enrolment.unknown'),
    ];
  }
  const more = inObjects.length - SHOWN;
  const doesDeclaredCount = declared !== undefined && declared === all[0];
  return [
    ...(doesDeclaredCount ? [declaredAlone(declared, edition, t)] : []),
    ...inObjects.slice(0, SHOWN).flatMap(each => observed(each, edition, t)),
    ...(more > 0
      ? [
          t('observed.enrolment.more', {
            count: more,
            section: t('observed.comparison.title'),
          }),
        ]
      : []),
    ...(declared && !doesDeclaredCount
      ? [declaredBeside(declared, inObjects[0], edition, t)]
      : []),
  ];
};
