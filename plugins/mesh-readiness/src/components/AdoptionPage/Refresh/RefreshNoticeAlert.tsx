import { Alert } from '@backstage/ui';
import { useMessages, type Messages } from '../../../hooks';
import type { RefreshNotice } from '../data';

const wordsOf = (notice: RefreshNotice, t: Messages): string => {
  switch (notice.kind) {
    case 'already-running':
      return t('adoption.refresh.alreadyRunning');
    case 'not-allowed':
      return t('adoption.refresh.notAllowed');
    case 'failed-to-start':
      return t('adoption.refresh.failedToStart', { message: notice.message });
    case 'failed-to-cancel':
      return t('adoption.refresh.failedToCancel', { message: notice.message });
    default:
      throw new Error(`Unknown notice: ${notice satisfies never}`);
  }
};

/** What became of starting or stopping a refresh. */
export const RefreshNoticeAlert = (props: { notice: RefreshNotice }) => {
  const t = useMessages();
  return (
    <Alert
      icon
      role="status"
      status={props.notice.kind === 'already-running' ? 'info' : 'warning'}
      title={wordsOf(props.notice, t)}
    />
  );
};
