import {
  formatCpu,
  formatMemory,
  type Edition,
  type Evaluation,
  type Recommendation,
  type ResourceEstimate,
} from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import { VerdictSign } from '../../signs';
import { meshName, standing } from '../model';
import quiet from '../../parts/quiet.module.css';
import styles from './MeshCards.module.css';

const favourKeys = {
  decided: 'meshTab.cards.recommended',
  open: 'meshTab.cards.possible',
  'all-blocked': 'meshTab.cards.nearest',
} as const satisfies Record<Recommendation['status'], string>;

/** One mesh as a choice: verdict, what is behind it, what it takes; with a ring when the recommendation names it. */
export const MeshChoice = (props: {
  group: string;
  edition: Edition;
  evaluation: Evaluation;
  estimate: ResourceEstimate | undefined;
  /** The status of the recommendation that names this mesh. */
  favour: Recommendation['status'] | undefined;
  isChosen: boolean;
  onChoose: () => void;
}) => {
  const t = useMessages();
  const { evaluation, estimate, favour } = props;
  return (
    <label className={`${styles.card} ${favour ? styles.favoured : ''}`}>
      <span className={styles.name}>
        {meshName(props.edition, evaluation.mesh)}
      </span>
      <input
        className={styles.radio}
        type="radio"
        name={props.group}
        value={evaluation.mesh}
        checked={props.isChosen}
        onChange={props.onChoose}
      />
      <span className={styles.verdict}>
        <VerdictSign verdict={evaluation.verdict} />
      </span>
      {favour && <span className={styles.tag}>{t(favourKeys[favour])}</span>}
      <span className={`${styles.row} ${quiet.quiet}`}>
        {standing(evaluation, t)}
        {estimate && (
          <span className={styles.figures}>
            <span>{formatCpu(estimate.cpuMillicores)}</span>
            <span>{formatMemory(estimate.memoryMebibytes)} *</span>
          </span>
        )}
      </span>
    </label>
  );
};
