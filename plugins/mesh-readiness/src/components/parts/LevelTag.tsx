import type { Level } from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../hooks';
import styles from './LevelTag.module.css';

/** How severe a finding is, as a small word on its color. */
export const LevelTag = (props: { level: Level }) => {
  const t = useMessages();
  return (
    <span className={`${styles.tag} ${styles[props.level]}`}>
      {t(`meshTab.finding.level.${props.level}`)}
    </span>
  );
};
