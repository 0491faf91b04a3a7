import { useMessages } from '../../../hooks';
import { Section } from '../../parts';
import { Lead, Lines } from '../parts';

const ROWS = 4;
const ROW_HEIGHT = 88;

/** The shape of the clusters while they are loading. */
export const ClustersSkeleton = () => {
  const t = useMessages();
  return (
    <Section title={t('adoption.clusters.title')}>
      <Lead>{t('adoption.clusters.lead')}</Lead>
      <Lines count={ROWS} height={ROW_HEIGHT} />
    </Section>
  );
};
