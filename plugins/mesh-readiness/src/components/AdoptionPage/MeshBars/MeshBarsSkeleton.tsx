import { useMessages } from '../../../hooks';
import { Section } from '../../parts';
import { useScope } from '../data';
import { Lead, Lines } from '../parts';
import styles from './MeshBars.module.css';

/** The shape of the bars while their numbers are loading. */
export const MeshBarsSkeleton = () => {
  const t = useMessages();
  const { edition } = useScope();
  return (
    <Section title={t('adoption.bars.title')}>
      <Lead>{t('adoption.bars.lead')}</Lead>
      <Lines count={1} height={20} />
      <div className={styles.bars}>
        <Lines count={edition.meshes.length} height={36} />
      </div>
      <Lines count={1} height={16} />
    </Section>
  );
};
