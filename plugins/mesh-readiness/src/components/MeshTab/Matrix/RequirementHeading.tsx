import type { Requirement } from 'backstage-plugin-mesh-readiness-common';
import type { CSSProperties } from 'react';
import { useMessages } from '../../../hooks';
import { placesOf } from '../model';
import quiet from '../../parts/quiet.module.css';
import styles from './RequirementMatrix.module.css';

/** The first cell of a row: the need, whether it is only preferred, and where it was read. */
export const RequirementHeading = (props: {
  requirement: Requirement;
  depth: number;
}) => {
  const t = useMessages();
  const { title, need, because } = props.requirement;
  const details = [
    ...(need === 'preferred' ? [t('meshTab.matrix.preferred')] : []),
    ...(need === 'unknown' ? [t('meshTab.matrix.maybeNeeded')] : []),
    placesOf(because, t),
  ];
  return (
    <th
      scope="row"
      className={styles.requirement}
      style={{ '--depth': props.depth } as CSSProperties}
    >
      {title}{' '}
      <span className={`${styles.details} ${quiet.quiet}`}>
        {details.filter(Boolean).join(' · ')}
      </span>
    </th>
  );
};
