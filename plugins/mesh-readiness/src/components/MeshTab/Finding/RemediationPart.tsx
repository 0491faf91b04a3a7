import type { Remediation } from 'backstage-plugin-mesh-readiness-common';
import { formatEffort } from '../../../format';
import { useMessages } from '../../../hooks';
import { actorName } from '../model';
import quiet from '../../parts/quiet.module.css';
import styles from './FindingDrawer.module.css';
import { FindingPart } from './FindingPart';

/** What to do, who does it and how long it takes. */
export const RemediationPart = (props: {
  remediations: readonly Remediation[];
}) => {
  const t = useMessages();
  return (
    <FindingPart title={t('meshTab.finding.whatToDo')}>
      {props.remediations.length === 0 ? (
        <p className={styles.text}>{t('meshTab.finding.nothingToDo')}</p>
      ) : (
        <ul className={styles.list}>
          {props.remediations.map(({ text, actor, effortHours }) => (
            <li key={text} className={styles.item}>
              {text}{' '}
              <span className={quiet.quiet}>
                {t('meshTab.finding.effort', {
                  actor: actorName(actor, t),
                  effort: formatEffort(effortHours, t),
                })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </FindingPart>
  );
};
