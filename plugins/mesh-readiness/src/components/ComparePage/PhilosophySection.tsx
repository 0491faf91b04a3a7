import type { Edition, Mesh } from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../hooks';
import { MeshTable } from './MeshTable';
import { PageSection } from './PageSection';
import styles from './ComparePage.module.css';

const Points = ({ of }: { of: string[] }) => (
  <ul className={styles.points}>
    {of.map(point => (
      <li key={point}>{point}</li>
    ))}
  </ul>
);

const ROWS = [
  { id: 'idea', cell: (mesh: Mesh) => mesh.philosophy.idea },
  {
    id: 'strengths',
    cell: (mesh: Mesh) => <Points of={mesh.philosophy.strengths} />,
  },
  {
    id: 'weaknesses',
    cell: (mesh: Mesh) => <Points of={mesh.philosophy.weaknesses} />,
  },
  { id: 'fits', cell: (mesh: Mesh) => <Points of={mesh.philosophy.fits} /> },
  { id: 'traits', cell: (mesh: Mesh) => <Points of={mesh.traits} /> },
  { id: 'suits', cell: (mesh: Mesh) => mesh.suits },
  { id: 'motto', cell: (mesh: Mesh) => mesh.motto },
  { id: 'ledBy', cell: (mesh: Mesh) => mesh.ledBy },
  { id: 'cncf', cell: (mesh: Mesh) => mesh.cncf },
] as const;

/** What each mesh wants to be, is good at, is weak at and fits. */
export const PhilosophySection = (props: { edition: Edition }) => {
  const t = useMessages();
  return (
    <PageSection id="philosophy" title={t('compare.philosophy.title')}>
      <MeshTable
        caption={t('compare.philosophy.title')}
        meshes={props.edition.meshes}
        rows={ROWS.map(({ id, cell }) => ({
          id,
          title: t(`compare.philosophy.${id}`),
          cell,
        }))}
      />
    </PageSection>
  );
};
