import { useMessages } from '../../../hooks';
import { Section } from '../../parts';
import { Lead, Lines } from '../parts';

const ROWS = 11;

/** The shape of the rules that hold services back while they are loading. */
export const HoldsBackSkeleton = () => {
  const t = useMessages();
  return (
    <Section title={t('adoption.findings.title')}>
      <Lead>{t('adoption.findings.lead')}</Lead>
      <Lines count={ROWS} height={32} />
    </Section>
  );
};
