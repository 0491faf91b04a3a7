import type { Edition } from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../hooks';
import { DepthBar } from './DepthBar';
import { PageSection } from './PageSection';
import styles from './DepthSection.module.css';

/** How deep each mesh goes in each area, as bars. */
export const DepthSection = (props: { edition: Edition }) => {
  const { meshes, guidance } = props.edition;
  const t = useMessages();
  return (
    <PageSection
      id="depth"
      title={t('compare.depth.title')}
      lead={t('compare.depth.lead')}
    >
      <div className={styles.areas}>
        {guidance.depthAreas.map(area => (
          <table key={area.id} className={styles.area}>
            <caption>
              {area.title}
              <span className={styles.direction}>
                {area.lowerIsBetter
                  ? t('compare.depth.lowerIsBetter')
                  : t('compare.depth.higherIsDeeper')}
              </span>
            </caption>
            <thead className={styles.hidden}>
              <tr>
                <th scope="col">{t('compare.resources.mesh')}</th>
                <th scope="col">{t('compare.depth.cells')}</th>
                <th scope="col">{t('compare.depth.inWords')}</th>
              </tr>
            </thead>
            <tbody>
              {meshes.map(mesh => {
                const depth = mesh.depth.find(each => each.area === area.id);
                return (
                  <tr key={mesh.id}>
                    <th scope="row">{mesh.name}</th>
                    {depth ? (
                      <>
                        <td>
                          <DepthBar
                            cells={depth.cells}
                            lowerIsBetter={area.lowerIsBetter}
                          />
                        </td>
                        <td>
                          {depth.label}
                          <span className={styles.note}>{depth.note}</span>
                        </td>
                      </>
                    ) : (
                      <td colSpan={2}>{t('compare.depth.notSaid')}</td>
                    )}
                  </tr>
                );
              })}
            </tbody>
          </table>
        ))}
      </div>
    </PageSection>
  );
};
