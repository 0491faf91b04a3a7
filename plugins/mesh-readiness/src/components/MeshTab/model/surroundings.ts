import type {
  Assessment,
  Edition,
  Profile,
} from 'backstage-plugin-mesh-readiness-common';
import type { Messages } from '../../../hooks';
import { countSources } from './countSources';
import { enrolmentWords } from './enrolmentWords';
import { listNames } from './joinNames';

const KEEP_EXISTING_CNI = 'platform.keep-existing-cni';

const cniDetails = (
  cni: string | undefined,
  mustStay: boolean,
  t: Messages,
): string | undefined => {
  if (cni && mustStay) {
    return t('meshTab.surroundings.cniMustStay', { cni });
  }
  if (cni) {
    return t('meshTab.surroundings.cni', { cni });
  }
  return mustStay ? t('meshTab.surroundings.mustStay') : undefined;
};

const cluster = (profile: Profile, t: Messages): string => {
  const name = profile.context.cluster?.value;
  const cni = profile.context.cni?.value;
  const mustStay = profile.requirements.some(
    ({ feature, need }) => feature === KEEP_EXISTING_CNI && need === 'required',
  );
  const details = cniDetails(cni, mustStay, t);
  if (!name) {
    return details ?? t('meshTab.surroundings.noCluster');
  }
  return details
    ? t('meshTab.surroundings.clusterWith', { cluster: name, details })
    : t('meshTab.surroundings.cluster', { cluster: name });
};

const requirements = (profile: Profile, t: Messages): string => {
  const count = profile.requirements.length;
  return count === 0
    ? t('meshTab.surroundings.noRequirements')
    : t('meshTab.surroundings.from', {
        requirements: t('meshTab.surroundings.requirements', { count }),
        count: countSources(profile),
      });
};

const overlays = (edition: Edition, t: Messages): string[] => {
  const titles = edition.overlays?.map(({ title }) => title) ?? [];
  return titles.length > 0
    ? [t('meshTab.surroundings.overlays', { overlays: listNames(titles, t) })]
    : [];
};

/** What is known around the service, one short statement each: enrolment, cluster, requirements, and whose knowledge answers beside the edition's. */
export const surroundings = (
  { profile }: Assessment,
  edition: Edition,
  t: Messages,
): string[] => [
  ...enrolmentWords(profile, edition, t),
  cluster(profile, t),
  requirements(profile, t),
  ...overlays(edition, t),
];
