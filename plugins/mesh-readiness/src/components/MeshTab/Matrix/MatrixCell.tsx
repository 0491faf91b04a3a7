import type { Edition, Finding } from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import { DoubtSigns, MaturityTag, SupportSign } from '../../signs';
import { supportOf } from '../model';
import { LevelTag } from '../../parts';
import quiet from '../../parts/quiet.module.css';
import { InPlaceTag } from './InPlaceTag';
import styles from './RequirementMatrix.module.css';

/** What one mesh offers for one requirement, or what is to say about its release, as a button that opens the finding. */
export const MatrixCell = (props: {
  edition: Edition;
  finding: Finding;
  /** Which requirement on which mesh, for who cannot see the table. */
  label: string;
  onOpen: () => void;
}) => {
  const t = useMessages();
  const { edition, finding } = props;
  const { statement, overrides } = finding.evidence;
  const overlay = overrides?.overlay;
  const isToDo = finding.level === 'error' || finding.level === 'warning';
  const details = finding.feature ? statement?.mechanism : finding.message;
  return (
    <button
      type="button"
      className={styles.cell}
      title={props.label}
      aria-haspopup="dialog"
      onClick={props.onOpen}
    >
      <span className={styles.words}>
        {finding.feature && <SupportSign level={supportOf(finding)} />}
        {(!finding.feature || isToDo) && <LevelTag level={finding.level} />}
        <InPlaceTag finding={finding} edition={edition} />
        <MaturityTag maturity={statement?.maturity} />
        <DoubtSigns doubts={finding.doubts} />
      </span>
      {details && (
        <span
          className={`${finding.feature ? styles.mechanism : ''} ${
            quiet.quiet
          }`}
        >
          {details}
        </span>
      )}
      {overlay && (
        <span className={`${styles.mechanism} ${quiet.quiet}`}>
          {t('meshTab.matrix.overridden', {
            by:
              edition.overlays?.find(({ id }) => id === overlay)?.by ?? overlay,
          })}
        </span>
      )}
    </button>
  );
};
