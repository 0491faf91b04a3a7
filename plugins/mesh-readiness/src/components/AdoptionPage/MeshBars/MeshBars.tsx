import type { AdoptionSummary } from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import { Disclosure, Section } from '../../parts';
import { useScope } from '../data';
import { adoptionOf, orderMeshes, SEGMENTS } from '../model';
import { Lead, Legend } from '../parts';
import { BarTable } from './BarTable';
import { MeshBar } from './MeshBar';
import styles from './MeshBars.module.css';

/** One bar over all services for each mesh, the one that serves most first. */
export const MeshBars = (props: { summary: AdoptionSummary }) => {
  const { total, meshes: adoption } = props.summary;
  const t = useMessages();
  const { edition } = useScope();
  const meshes = orderMeshes(edition.meshes, adoption);
  const segments = SEGMENTS.filter(
    segment =>
      segment !== 'failed' ||
      meshes.some(({ id }) => adoptionOf(adoption, id).failed > 0),
  );
  return (
    <Section title={t('adoption.bars.title')}>
      <Lead>{t('adoption.bars.lead')}</Lead>
      <Legend segments={segments} />
      <ul className={styles.bars}>
        {meshes.map(mesh => (
          <MeshBar
            key={mesh.id}
            mesh={mesh}
            adoption={adoptionOf(adoption, mesh.id)}
            total={total}
          />
        ))}
      </ul>
      <Disclosure summary={t('adoption.asTable')}>
        <BarTable meshes={meshes} segments={segments} adoption={adoption} />
      </Disclosure>
    </Section>
  );
};
