import {
  formatCount,
  type Mesh,
  type MeshAdoption,
} from 'backstage-plugin-mesh-readiness-common';
import { useId } from 'react';
import { useMessages } from '../../../hooks';
import { segmentFilters, SEGMENTS } from '../model';
import { ExplorerLink, SegmentIcon } from '../parts';
import fills from '../parts/segmentFills.module.css';
import styles from './MeshBars.module.css';

/** All services on one mesh as a bar whose segments lead to them; a number stands where there is room for it. */
export const MeshBar = (props: {
  mesh: Mesh;
  adoption: MeshAdoption;
  total: number;
}) => {
  const { mesh, adoption, total } = props;
  const t = useMessages();
  const id = useId();
  return (
    <li className={styles.row}>
      <span id={id} className={styles.name}>
        {mesh.name}
      </span>
      <ul className={styles.bar} aria-labelledby={id}>
        {SEGMENTS.filter(segment => adoption[segment] > 0).map(segment => (
          <li
            key={segment}
            className={styles.segment}
            style={{ flexGrow: adoption[segment] / total }}
          >
            <ExplorerLink
              filters={segmentFilters(mesh.id, segment)}
              className={`${styles.fill} ${fills[segment]}`}
              label={t('adoption.segmentOf', {
                mesh: mesh.name,
                number: formatCount(adoption[segment]),
                segment: t(`adoption.segment.${segment}`),
              })}
            >
              <span className={styles.number}>
                <SegmentIcon segment={segment} />
                {formatCount(adoption[segment])}
              </span>
            </ExplorerLink>
          </li>
        ))}
      </ul>
    </li>
  );
};
