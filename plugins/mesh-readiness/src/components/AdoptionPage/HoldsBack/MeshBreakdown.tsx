import {
  formatCount,
  type FindingCount,
} from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import { useScope } from '../data';
import { ExplorerLink, SegmentIcon } from '../parts';
import { EFFECTS } from './effects';
import styles from './HoldsBack.module.css';

/** What one rule does on each mesh where it does anything. */
export const MeshBreakdown = (props: { finding: FindingCount }) => {
  const { code, meshes } = props.finding;
  const t = useMessages();
  const { edition } = useScope();
  return (
    <ul className={styles.meshes}>
      {edition.meshes
        .filter(({ id }) => meshes[id])
        .map(({ id, name }) => (
          <li key={id} className={styles.mesh}>
            {name}
            {EFFECTS.filter(({ key }) => meshes[id][key] > 0).map(
              ({ key, filter, segment }) => (
                <span key={key} className={styles.effect}>
                  <SegmentIcon segment={segment} />
                  <ExplorerLink
                    filters={{ [filter]: [`${id}:${code}`] }}
                    label={t('adoption.findings.meshLabel', {
                      mesh: name,
                      what: t(`adoption.findings.${key}Label`, {
                        number: formatCount(meshes[id][key]),
                      }),
                    })}
                  >
                    {formatCount(meshes[id][key])}
                  </ExplorerLink>
                </span>
              ),
            )}
          </li>
        ))}
    </ul>
  );
};
