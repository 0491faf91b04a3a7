import type { Edition } from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../hooks';
import { ArchitectureDrawing } from './ArchitectureDrawing';
import { PageSection } from './PageSection';
import styles from './ArchitectureSection.module.css';

/** What each mesh is made of: the control plane above, the data plane below. */
export const ArchitectureSection = (props: { edition: Edition }) => {
  const t = useMessages();
  return (
    <PageSection
      id="architecture"
      title={t('compare.architecture.title')}
      lead={t('compare.architecture.lead')}
    >
      <div className={styles.meshes}>
        {props.edition.meshes.map(mesh => (
          <ArchitectureDrawing key={mesh.id} mesh={mesh} />
        ))}
      </div>
    </PageSection>
  );
};
