import { Alert } from '@backstage/ui';
import type { Assessment } from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../hooks';

/** Which sources could not be read since when, so that their last good answers are used; nothing while all could be read. */
export const StaleNote = (props: {
  assessment: Pick<Assessment, 'stored' | 'profile'>;
}) => {
  const t = useMessages();
  const { stored, profile } = props.assessment;
  const words = (iso: string) => new Date(iso).toLocaleString();
  const sentences: string[] = profile.reports.flatMap(
    ({ source, status, since }) =>
      status === 'stale' && since
        ? [t('meshTab.stale.source', { source, since: words(since) })]
        : [],
  );
  if (sentences.length === 0 && stored?.staleSince) {
    sentences.push(
      t('meshTab.stale.some', { since: words(stored.staleSince) }),
    );
  }
  return sentences.length > 0 ? (
    <Alert
      icon
      role="status"
      status="info"
      title={t('meshTab.stale.title')}
      description={sentences.join(' ')}
    />
  ) : null;
};
