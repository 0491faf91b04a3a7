import type { Maturity } from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../hooks';
import styles from './Sign.module.css';

/** A small tag when a feature is alpha, beta or deprecated; nothing when it is stable or not said. */
export const MaturityTag = (props: { maturity?: Maturity }) => {
  const t = useMessages();
  if (!props.maturity || props.maturity === 'stable') {
    return null;
  }
  return (
    <span className={styles.tag}>{t(`common.maturity.${props.maturity}`)}</span>
  );
};
