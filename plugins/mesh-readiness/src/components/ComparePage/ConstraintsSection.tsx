import type { Edition, Mesh } from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../hooks';
import { DoubtLines, doubtsOf, SourceDisclosure } from '../parts';
import { MeshDisclosures } from './MeshDisclosures';
import { PageSection } from './PageSection';
import styles from './ComparePage.module.css';

const constraintsOf = ({ constraints = [] }: Mesh) => constraints;

/** What holds for each mesh as a whole: versions, ports, kernels, platforms. */
export const ConstraintsSection = (props: { edition: Edition }) => {
  const { meshes, sources } = props.edition;
  const t = useMessages();
  return (
    <PageSection
      id="constraints"
      title={t('compare.constraints.title')}
      lead={t('compare.constraints.lead')}
    >
      <MeshDisclosures
        meshes={meshes.filter(mesh => constraintsOf(mesh).length > 0)}
        subtitle={mesh => {
          const all = constraintsOf(mesh);
          const doubtful = all.filter(each => doubtsOf(each).length > 0);
          const count = t('compare.constraints.count', { count: all.length });
          return doubtful.length > 0
            ? `${count}, ${t('compare.constraints.doubtful', {
                count: doubtful.length,
              })}`
            : count;
        }}
      >
        {mesh => (
          <ul className={styles.entries}>
            {constraintsOf(mesh).map(constraint => (
              <li key={constraint.id}>
                <p className={styles.text}>{constraint.text}</p>
                <DoubtLines of={constraint} />
                <SourceDisclosure ids={constraint.sources} sources={sources} />
              </li>
            ))}
          </ul>
        )}
      </MeshDisclosures>
    </PageSection>
  );
};
