import type { Remediation } from 'backstage-plugin-mesh-readiness-common';
import { formatEffort } from '../../format';
import { useMessages } from '../../hooks';
import quiet from '../parts/quiet.module.css';
import { actorName } from './model';

/** Who carries something out, and about how long it takes. */
export const Effort = (props: Pick<Remediation, 'actor' | 'effortHours'>) => {
  const t = useMessages();
  return (
    <span className={quiet.quiet}>
      {t('meshTab.finding.effort', {
        actor: actorName(props.actor, t),
        effort: formatEffort(props.effortHours, t),
      })}
    </span>
  );
};
