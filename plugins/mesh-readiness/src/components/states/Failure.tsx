import { Alert, Button } from '@backstage/ui';
import { useMessages } from '../../hooks';

// What a request failed with says little; what the server answered says why, and under which id its log has more.
const wordsOf = ({ message, cause }: Error): string =>
  cause instanceof Error ? `${message}: ${cause.message}` : message;

/** What could not be loaded, why, and a button that tries again. */
export const Failure = (props: {
  /** What was being loaded, as it starts a sentence: "The assessment". */
  what: string;
  error: Error;
  retry: () => void;
}) => {
  const t = useMessages();
  return (
    <Alert
      role="alert"
      status="danger"
      icon
      title={t('common.failure.title', { what: props.what })}
      description={wordsOf(props.error)}
      customActions={
        <Button size="small" variant="secondary" onPress={props.retry}>
          {t('common.failure.retry')}
        </Button>
      }
    />
  );
};
