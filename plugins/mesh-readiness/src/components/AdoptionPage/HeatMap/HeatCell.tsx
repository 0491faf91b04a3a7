import {
  formatCount,
  type Mesh,
  type MeshAdoption,
  type ServiceFilters,
} from 'backstage-plugin-mesh-readiness-common';
import type { CSSProperties } from 'react';
import { useMessages } from '../../../hooks';
import { SERVED_SEGMENTS, segmentFilters, shareOf } from '../model';
import { ExplorerLink, SegmentIcon } from '../parts';
import styles from './HeatMap.module.css';
import { ShareSign } from './ShareSign';

/** The share of a group's services that run in a mesh or could, as shade, sign and number, beside the numbers it is made of. */
export const HeatCell = (props: {
  mesh: Mesh;
  adoption: MeshAdoption;
  total: number;
  /** Name of the group. */
  group: string;
  /** What leaves the services of the group. */
  filters: ServiceFilters;
}) => {
  const { mesh, adoption, total, group, filters } = props;
  const t = useMessages();
  const share = shareOf(adoption, total);
  const isKnown = adoption.notAssessed + adoption.failed < total;
  const parts = isKnown ? SERVED_SEGMENTS : (['notAssessed'] as const);
  return (
    <div className={styles.shade} style={{ '--share': share } as CSSProperties}>
      <span className={styles.share}>
        {isKnown ? (
          <>
            <ShareSign share={share} />
            {`${Math.floor(100 * share)} %`}
          </>
        ) : (
          t('adoption.segment.notAssessed')
        )}
      </span>
      <span className={styles.parts}>
        {parts
          .filter(segment => adoption[segment] > 0)
          .map(segment => (
            <span key={segment} className={styles.part}>
              <SegmentIcon segment={segment} />
              <ExplorerLink
                filters={{ ...filters, ...segmentFilters(mesh.id, segment) }}
                label={t('adoption.heat.part', {
                  group,
                  mesh: mesh.name,
                  number: formatCount(adoption[segment]),
                  segment: t(`adoption.segment.${segment}`),
                })}
              >
                {formatCount(adoption[segment])}
              </ExplorerLink>
            </span>
          ))}
      </span>
    </div>
  );
};
