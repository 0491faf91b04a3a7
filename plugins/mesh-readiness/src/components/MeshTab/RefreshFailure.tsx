import { Alert } from '@backstage/ui';
import { useMessages } from '../../hooks';

/** Why the service could not be read anew; what was there before stays below. */
export const RefreshFailure = (props: { error: Error }) => {
  const t = useMessages();
  const { message, cause } = props.error;
  return (
    <Alert
      icon
      role="alert"
      status="warning"
      title={t('meshTab.refreshFailed')}
      description={cause instanceof Error ? cause.message : message}
    />
  );
};
