import { useEffect } from 'react';
import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import { Alert, Container } from '@backstage/ui';

const RETRY_AFTER_MILLISECONDS = 2000;

/** Says that the backend does not answer yet, and asks for another attempt in two seconds. */
export const WaitingForBackend = (props: {
  error?: Error;
  onRetry: () => void;
}) => {
  const { error, onRetry } = props;
  const backend = useApi(configApiRef).getString('backend.baseUrl');

  useEffect(() => {
    const timer = setTimeout(onRetry, RETRY_AFTER_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [onRetry]);

  return (
    <Container>
      <Alert
        status="info"
        title="Waiting for the backend"
        description={`Signing in at ${backend} did not work yet (${
          error?.message ?? 'no answer'
        }). It is tried again every two seconds.`}
      />
    </Container>
  );
};
