import type { Evaluation } from 'backstage-plugin-mesh-readiness-common';
import type { Messages } from '../../../hooks';
import { isNeeded } from './isNeeded';

/** Under a verdict, how much is behind it: "2 to do", "1 blocker". */
export const standing = (evaluation: Evaluation, t: Messages): string => {
  const { verdict, findings, tasks } = evaluation;
  switch (verdict) {
    case 'blocked':
      return t('meshTab.cards.blockers', {
        count: findings.filter(({ level }) => level === 'error').length,
      });
    case 'unknown':
      return t('meshTab.cards.unknown', {
        count: findings.filter(({ level }) => level === 'unknown').length,
      });
    case 'ready':
    case 'needs-work': {
      const count = tasks.filter(isNeeded).length;
      return count > 0
        ? t('meshTab.cards.toDo', { count })
        : t('meshTab.cards.nothingToDo');
    }
    default:
      return verdict satisfies never;
  }
};
