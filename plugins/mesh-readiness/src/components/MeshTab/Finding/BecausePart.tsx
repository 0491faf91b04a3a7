import type { Provenance } from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import { Place } from './Place';
import quiet from '../../parts/quiet.module.css';
import styles from './FindingDrawer.module.css';
import { FindingPart } from './FindingPart';

/** Every place the need was read in: entity, field and the text that stands there. */
export const BecausePart = (props: { because: readonly Provenance[] }) => {
  const t = useMessages();
  return (
    <FindingPart title={t('meshTab.finding.because')}>
      <ul className={styles.list}>
        {props.because.map((provenance, index) => (
          <li key={index} className={styles.item}>
            <Place provenance={provenance} />{' '}
            <span className={quiet.quiet}>
              {t(`meshTab.finding.basis.${provenance.basis}`)}
            </span>
            {!provenance.hidden && (
              <span className={`${styles.code} ${quiet.quiet}`}>
                {provenance.field}
              </span>
            )}
            {provenance.raw !== undefined && (
              <code className={styles.code}>{provenance.raw}</code>
            )}
          </li>
        ))}
      </ul>
    </FindingPart>
  );
};
