import type { ReactNode } from 'react';
import type { Mesh } from 'backstage-plugin-mesh-readiness-common';
import { Disclosure } from '../parts';
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
    <>
      {meshes.map(mesh => (
        <Disclosure
          key={mesh.id}
          size="large"
          summary={
            <>
              {mesh.name} <span className={styles.quiet}>{subtitle(mesh)}</span>
            </>
          }
        >
          {children(mesh)}
        </Disclosure>
      ))}
    </>
  );
};
