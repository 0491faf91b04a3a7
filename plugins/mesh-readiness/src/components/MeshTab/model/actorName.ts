import type { Actor } from 'backstage-plugin-mesh-readiness-common';
import type { Messages } from '../../../hooks';

/** Who carries out a task, as a word. */
export const actorName = (actor: Actor, t: Messages): string =>
  actor === 'service-team'
    ? t('common.actor.serviceTeam')
    : t('common.actor.platformTeam');
