import type { Verdict } from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../../hooks';
import { verdictWord } from '../../../MeshTab/model';
import { VerdictSign } from '../../../signs';
import styles from '../ServiceTable.module.css';

/** A verdict as a sign, its word on hover; with its word where the table shows one mesh only. */
export const VerdictCell = (props: { verdict: Verdict | 'not-assessed' }) => {
  const t = useMessages();
  const { verdict } = props;
  const word =
    verdict === 'not-assessed'
      ? t('common.verdict.notAssessed')
      : verdictWord(verdict, t);
  return (
    <>
      <span className={styles.signAlone} title={word}>
        <VerdictSign verdict={verdict} hideWord />
      </span>
      <span className={styles.signWithWord}>
        <VerdictSign verdict={verdict} />
      </span>
    </>
  );
};
