import type {
  Manifest,
  Remediation,
  Source,
} from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import { Manifests } from '../Manifest';
import { Effort } from '../Effort';
import styles from './FindingDrawer.module.css';
import { FindingPart } from './FindingPart';

/** What to do, who does it, how long it takes, and the manifests that carry it out. */
export const RemediationPart = (props: {
  remediations: readonly Remediation[];
  manifests: readonly Manifest[] | undefined;
  sources: readonly Source[];
}) => {
  const t = useMessages();
  return (
    <FindingPart title={t('meshTab.finding.whatToDo')}>
      {props.remediations.length === 0 ? (
        <p className={styles.text}>{t('meshTab.finding.nothingToDo')}</p>
      ) : (
        <ul className={styles.list}>
          {props.remediations.map(remediation => (
            <li key={remediation.text} className={styles.item}>
              {remediation.text}{' '}
              <Effort
                actor={remediation.actor}
                effortHours={remediation.effortHours}
              />
              <Manifests
                ids={remediation.manifests}
                manifests={props.manifests}
                sources={props.sources}
              />
            </li>
          ))}
        </ul>
      )}
    </FindingPart>
  );
};
