import type { Finding } from 'backstage-plugin-mesh-readiness-common';
import { MaturityTag, SupportSign } from '../../signs';
import { supportOf } from '../model';
import { LevelTag } from '../../parts';
import quiet from '../../parts/quiet.module.css';
import styles from './RequirementMatrix.module.css';

/** What one mesh offers for one requirement, as a button that opens the finding. */
export const MatrixCell = (props: {
  finding: Finding;
  /** Which requirement on which mesh, for who cannot see the table. */
  label: string;
  onOpen: () => void;
}) => {
  const { finding } = props;
  const { statement } = finding.evidence;
  return (
    <button
      type="button"
      className={styles.cell}
      title={props.label}
      aria-haspopup="dialog"
      onClick={props.onOpen}
    >
      <span className={styles.words}>
        <SupportSign level={supportOf(finding)} />
        {(finding.level === 'error' || finding.level === 'warning') && (
          <LevelTag level={finding.level} />
        )}
        <MaturityTag maturity={statement?.maturity} />
      </span>
      {statement?.mechanism && (
        <span className={`${styles.mechanism} ${quiet.quiet}`}>
          {statement.mechanism}
        </span>
      )}
    </button>
  );
};
