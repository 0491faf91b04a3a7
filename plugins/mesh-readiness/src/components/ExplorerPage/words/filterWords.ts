import type { Edition } from 'backstage-plugin-mesh-readiness-common';
import type { Messages } from '../../../hooks';
import { meshName } from '../../MeshTab/model';
import type { FilterKey } from '../state';
import { verdictWords } from './verdictWords';

/** A value of a filter: words, or the reference of an entity that has a name of its own. */
export type ValueWords = { text: string } | { entityRef: string };

const ENTITY_KEYS: readonly FilterKey[] = [
  'owner',
  'ownedBy',
  'system',
  'domain',
  'ref',
];

const RECOMMENDATIONS = ['open', 'no-mesh', 'all-blocked'] as const;
const STATUSES = ['assessed', 'not-assessed', 'failed'] as const;

const isMesh = (edition: Edition, id: string) =>
  edition.meshes.some(mesh => mesh.id === id);

const featureWords = (edition: Edition, id: string): string =>
  edition.features.find(feature => feature.id === id)?.title ?? id;

const splitMesh = (value: string): [mesh: string | undefined, rest: string] => {
  const colon = value.indexOf(':');
  return colon < 0
    ? [undefined, value]
    : [value.slice(0, colon), value.slice(colon + 1)];
};

const findingWords = (edition: Edition, value: string, t: Messages) => {
  const [mesh, code] = splitMesh(value);
  const title = edition.rules.find(rule => rule.code === code)?.title;
  const finding = title ? t('explorer.value.finding', { code, title }) : code;
  return mesh === undefined
    ? finding
    : t('explorer.value.onMesh', { finding, mesh: meshName(edition, mesh) });
};

/** A value of a filter as a reader would say it; what the edition does not know stays as it is written. */
export function filterWords(
  key: FilterKey | 'feature',
  value: string,
  edition: Edition,
  t: Messages,
): ValueWords {
  switch (key) {
    case 'feature':
    case 'allOf':
    case 'anyOf':
    case 'noneOf':
      return { text: featureWords(edition, value) };
    case 'verdict': {
      const [mesh, verdict] = splitMesh(value);
      return mesh === undefined
        ? { text: value }
        : {
            text: t('explorer.value.verdict', {
              mesh: meshName(edition, mesh),
              verdict: verdictWords(verdict, t),
            }),
          };
    }
    case 'finding':
    case 'blockedBy':
    case 'burdenedBy':
    case 'unknownBy':
      return { text: findingWords(edition, value, t) };
    case 'recommended': {
      const outcome = RECOMMENDATIONS.find(each => each === value);
      if (outcome) {
        return { text: t(`explorer.value.recommended.${outcome}`) };
      }
      return {
        text: value
          ? meshName(edition, value)
          : t('explorer.value.recommended.absent'),
      };
    }
    case 'enrolled':
      if (value === 'none' && !isMesh(edition, value)) {
        return { text: t('explorer.value.enrolled.none') };
      }
      return {
        text: value
          ? meshName(edition, value)
          : t('explorer.value.enrolled.absent'),
      };
    case 'notEnrolled':
      return { text: meshName(edition, value) };
    case 'status': {
      const status = STATUSES.find(each => each === value);
      return { text: status ? t(`explorer.value.status.${status}`) : value };
    }
    case 'stale':
      return {
        text:
          value === 'true' || value === 'false'
            ? t(`explorer.value.stale.${value}`)
            : value,
      };
    case 'text':
      return { text: t('explorer.value.text', { text: value }) };
    case 'owner':
    case 'ownedBy':
    case 'system':
    case 'domain':
    case 'ref':
    case 'cluster':
    case 'lifecycle':
    case 'type':
      if (value === '') {
        return { text: t('explorer.value.absent') };
      }
      return ENTITY_KEYS.includes(key) ? { entityRef: value } : { text: value };
    default:
      throw new Error(`There is no filter ${key satisfies never}`);
  }
}
