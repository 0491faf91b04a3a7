import type { Doubt } from 'backstage-plugin-mesh-readiness-common';
import { useId } from 'react';
import { useMessages } from '../../../hooks';
import { DoubtSign } from '../../signs';
import styles from './FindingDrawer.module.css';

/** Why a finding may be wrong, in full; nothing without doubts. */
export const Doubts = (props: { doubts: readonly Doubt[] }) => {
  const t = useMessages();
  const id = useId();
  if (props.doubts.length === 0) {
    return null;
  }
  return (
    <div className={styles.doubts}>
      <h4 id={id} className={styles.doubtsTitle}>
        {t('meshTab.finding.doubts')}
      </h4>
      <ul className={styles.list} aria-labelledby={id}>
        {props.doubts.map(({ kind, text }) => (
          <li key={`${kind} ${text}`}>
            <DoubtSign kind={kind} />{' '}
            {text ?? t(`meshTab.finding.doubt.${kind}`)}
          </li>
        ))}
      </ul>
    </div>
  );
};
