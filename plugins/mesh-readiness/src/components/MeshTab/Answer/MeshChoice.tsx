import type {
  Edition,
  Evaluation,
  Profile,
  Recommendation,
  ResourceEstimate,
} from 'backstage-plugin-mesh-readiness-common';
import { useId } from 'react';
import { useMessages } from '../../../hooks';
import { VerdictSign } from '../../signs';
import {
  isInstalled,
  meshName,
  releaseWords,
  standing,
  verdictWord,
} from '../model';
import quiet from '../../parts/quiet.module.css';
import { Estimate } from './Estimate';
import styles from './MeshCards.module.css';

const favourKeys = {
  decided: 'meshTab.cards.recommended',
  open: 'meshTab.cards.possible',
  'no-mesh': undefined,
  'all-blocked': 'meshTab.cards.nearest',
} as const satisfies Record<Recommendation['status'], string | undefined>;

/** One mesh as a choice: the release looked at, verdict, what is behind it, what it takes, what another edition says; with a ring when the recommendation names it. */
export const MeshChoice = (props: {
  group: string;
  edition: Edition;
  profile: Profile;
  evaluation: Evaluation;
  estimate: ResourceEstimate | undefined;
  /** The status of the recommendation that names this mesh. */
  favour: Recommendation['status'] | undefined;
  /** What another edition says, when its verdict is not this one. */
  change: string | undefined;
  /** Whether there is a release to name on this card or, so that all stay in line, on another. */
  hasReleaseLine: boolean;
  isChosen: boolean;
  onChoose: () => void;
}) => {
  const t = useMessages();
  const changeId = useId();
  const { evaluation, estimate, favour, change } = props;
  const release = releaseWords(evaluation, t);
  const favourKey = favour && favourKeys[favour];
  const releaseLine = () => {
    if (!release) {
      return t('meshTab.cards.noRelease');
    }
    return isInstalled(evaluation, props.profile)
      ? t('meshTab.cards.installed', { release })
      : t('meshTab.cards.release', { release });
  };
  return (
    <div className={`${styles.card} ${favourKey ? styles.favoured : ''}`}>
      <label className={styles.choice}>
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
          aria-describedby={change && changeId}
        />
        {props.hasReleaseLine && (
          <span className={`${styles.row} ${quiet.quiet}`}>
            {releaseLine()}
          </span>
        )}
        <span className={styles.row}>
          <VerdictSign verdict={evaluation.verdict} />
          {favourKey && <span className={styles.tag}>{t(favourKey)}</span>}
        </span>
        <span className={`${styles.row} ${quiet.quiet}`}>
          {standing(evaluation, t)}
        </span>
        {evaluation.upgrade && (
          <span className={styles.row}>
            {t('meshTab.cards.upgrade', {
              release: evaluation.upgrade.release,
              verdict: verdictWord(evaluation.upgrade.verdict, t),
            })}
          </span>
        )}
        {estimate && (
          <span className={`${styles.row} ${quiet.quiet}`}>
            <Estimate estimate={estimate} />
          </span>
        )}
      </label>
      {change && (
        <p id={changeId} className={`${styles.change} ${quiet.quiet}`}>
          {change}
        </p>
      )}
    </div>
  );
};
