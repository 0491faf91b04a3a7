import { Alert, Button } from '@backstage/ui';
import { formatAge } from '../../format';
import { useMessages, useNow } from '../../hooks';
import { Failure } from '../states';
import styles from './Explorer.module.css';
import { statusOf } from './statusOf';

const LONGEST_MESSAGE = 400;

const shorten = (text: string): string =>
  text.length > LONGEST_MESSAGE ? `${text.slice(0, LONGEST_MESSAGE)} …` : text;

/** Why the list could not be loaded and how to go on, and how old the one is that is still shown. */
export const ListFailure = (props: {
  error: Error;
  /** When the list that is still shown was loaded, in milliseconds; absent: none is shown. */
  shownSince: number | undefined;
  onClear: () => void;
  retry: () => void;
}) => {
  const t = useMessages();
  const now = useNow();
  const { error, shownSince } = props;
  switch (statusOf(error)) {
    case 400:
    case 414:
    case 431:
      return (
        <Alert
          icon
          role="alert"
          status="warning"
          className={styles.failure}
          title={t('explorer.failure.invalid.title')}
          description={shorten(
            error.cause instanceof Error ? error.cause.message : error.message,
          )}
          customActions={
            <Button size="small" variant="secondary" onPress={props.onClear}>
              {t('explorer.failure.invalid.action')}
            </Button>
          }
        />
      );
    case 401:
    case 403: {
      const reason = statusOf(error) === 401 ? 'signedOut' : 'notAllowed';
      return (
        <Alert
          icon
          role="alert"
          status="warning"
          title={t(`explorer.failure.${reason}.title`)}
          description={t(`explorer.failure.${reason}.description`)}
        />
      );
    }
    default:
      return (
        <>
          <Failure
            what={t('explorer.what')}
            error={error}
            retry={props.retry}
          />
          {shownSince !== undefined && (
            <p className={styles.note}>
              {t('explorer.failure.shownBefore', {
                age: formatAge(new Date(shownSince).toISOString(), now, t),
              })}
            </p>
          )}
        </>
      );
  }
};
