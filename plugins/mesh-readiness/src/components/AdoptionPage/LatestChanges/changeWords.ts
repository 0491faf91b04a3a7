import {
  VERDICTS,
  type Edition,
  type ServiceChange,
} from 'backstage-plugin-mesh-readiness-common';
import type { Messages } from '../../../hooks';
import { meshName, verdictWord } from '../../MeshTab/model';

const NO_MESH = 'none';
const UNDECIDED = ['open', 'no-mesh', 'all-blocked'] as const;
const STATUSES = ['assessed', 'not-assessed', 'failed'] as const;

const verdictWords = (
  { mesh = '', before, after }: ServiceChange,
  edition: Edition,
  t: Messages,
): string => {
  const wordOf = (value: string | undefined) => {
    const verdict = VERDICTS.find(each => each === value);
    return verdict ? verdictWord(verdict, t) : t('common.verdict.notAssessed');
  };
  return before === undefined
    ? t('adoption.changes.verdictNew', {
        mesh: meshName(edition, mesh),
        after: wordOf(after),
      })
    : t('adoption.changes.verdict', {
        mesh: meshName(edition, mesh),
        before: wordOf(before),
        after: wordOf(after),
      });
};

const recommendationWords = (
  { before, after }: ServiceChange,
  edition: Edition,
  t: Messages,
): string => {
  const wordOf = (value: string) => {
    const status = UNDECIDED.find(each => each === value);
    return status
      ? t(`adoption.changes.recommended.${status}`)
      : meshName(edition, value);
  };
  if (after === undefined) {
    return t('adoption.changes.recommendationNone', {
      before: wordOf(before ?? 'open'),
    });
  }
  return before === undefined
    ? t('adoption.changes.recommendationNew', { after: wordOf(after) })
    : t('adoption.changes.recommendation', {
        before: wordOf(before),
        after: wordOf(after),
      });
};

const enrolmentWords = (
  { before, after }: ServiceChange,
  edition: Edition,
  t: Messages,
): string => {
  const isIn = (value: string | undefined): value is string =>
    value !== undefined && value !== NO_MESH;
  if (isIn(after)) {
    return isIn(before)
      ? t('adoption.changes.moved', {
          before: meshName(edition, before),
          after: meshName(edition, after),
        })
      : t('adoption.changes.entered', { mesh: meshName(edition, after) });
  }
  if (after === NO_MESH) {
    return isIn(before)
      ? t('adoption.changes.leftMesh', { mesh: meshName(edition, before) })
      : t('adoption.changes.inNoMesh');
  }
  return t('adoption.changes.notKnown');
};

const statusWords = ({ before, after }: ServiceChange, t: Messages): string => {
  const status = STATUSES.find(each => each === after) ?? 'not-assessed';
  return before === undefined && status === 'assessed'
    ? t('adoption.changes.statusNew')
    : t(`adoption.changes.status.${status}`);
};

/** What changed about a service, in a few words. */
export const changeWords = (
  change: ServiceChange,
  edition: Edition,
  t: Messages,
): string => {
  switch (change.kind) {
    case 'verdict':
      return verdictWords(change, edition, t);
    case 'recommendation':
      return recommendationWords(change, edition, t);
    case 'enrolment':
      return enrolmentWords(change, edition, t);
    case 'status':
      return statusWords(change, t);
    case 'joined':
      return t('adoption.changes.joined');
    case 'left':
      return t('adoption.changes.left');
    default:
      throw new Error(`Unknown change: ${change.kind satisfies never}`);
  }
};
