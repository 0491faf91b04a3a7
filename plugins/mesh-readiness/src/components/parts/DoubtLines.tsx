import type { Verified } from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../hooks';
import { DoubtSign } from '../signs';
import { doubtsOf } from './doubtsOf';
import styles from './DoubtLines.module.css';

/** Why something may be wrong, a sign and a sentence each; nothing when it was verified and nothing contradicts it. */
export const DoubtLines = (props: {
  of: Pick<Verified, 'verification' | 'verificationNote'> & {
    conflict?: string;
  };
}) => {
  const t = useMessages();
  const doubts = doubtsOf(props.of);
  return doubts.length === 0 ? null : (
    <ul className={styles.doubts}>
      {doubts.map(({ kind, text }) => (
        <li key={kind}>
          <DoubtSign kind={kind} /> {text ?? t(`compare.support.doubt.${kind}`)}
        </li>
      ))}
    </ul>
  );
};
