import { Accordion, AccordionPanel, AccordionTrigger } from '@backstage/ui';
import type { ReactNode } from 'react';
import type { Mesh } from 'backstage-plugin-mesh-readiness-common';
import styles from './ComparePage.module.css';

/** The meshes that have something to tell, one below the other, each closed until it is asked for. */
export const MeshDisclosures = (props: {
  meshes: Mesh[];
  /** What lies behind a mesh, in a few words. */
  subtitle: (mesh: Mesh) => string;
  children: (mesh: Mesh) => ReactNode;
}) => {
  const { meshes, subtitle, children } = props;
  return (
    <div className={styles.disclosures}>
      {meshes.map(mesh => (
        <Accordion key={mesh.id}>
          <AccordionTrigger
            level={3}
            title={mesh.name}
            subtitle={subtitle(mesh)}
          />
          <AccordionPanel>{children(mesh)}</AccordionPanel>
        </Accordion>
      ))}
    </div>
  );
};
