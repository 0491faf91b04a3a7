import type { Provenance } from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import quiet from '../../parts/quiet.module.css';
import { ObjectLine } from './ObjectLine';
import { Place } from './Place';
import styles from './Places.module.css';

/** One place that something was read in: entity or object, field, and the text that stands there. */
export const PlaceItem = (props: {
  provenance: Provenance;
  /** Leaves out whether it was declared or observed, where the heading says so. */
  withoutBasis?: boolean;
}) => {
  const t = useMessages();
  const { provenance, withoutBasis } = props;
  const { object, hidden, basis, field, raw } = provenance;
  const guess = object?.cluster !== undefined && basis === 'inferred';
  const isTold = withoutBasis && basis !== 'inferred';
  return (
    <>
      {object && !hidden ? (
        <ObjectLine object={object} field={field} />
      ) : (
        <Place provenance={provenance} />
      )}{' '}
      {guess && (
        <span className={quiet.quiet}>{t('observed.comparison.guess')}</span>
      )}
      {!guess && !isTold && !(withoutBasis && object) && (
        <span className={quiet.quiet}>
          {t(`meshTab.finding.basis.${basis}`)}
        </span>
      )}
      {!object && !hidden && (
        <span className={`${styles.code} ${quiet.quiet}`}>{field}</span>
      )}
      {raw !== undefined && <code className={styles.code}>{raw}</code>}
    </>
  );
};
