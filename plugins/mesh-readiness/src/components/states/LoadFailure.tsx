import { Alert, Button } from '@backstage/ui';
import { ResponseError } from '@backstage/errors';
import { useMessages } from '../../hooks';
import { Failure } from './Failure';

const statusOf = (error: Error | undefined): number | undefined =>
  error instanceof ResponseError ? error.statusCode : undefined;

const reasonOf = (error: Error | undefined) => {
  switch (statusOf(error)) {
    case 401:
      return 'signedOut';
    case 403:
      return 'notAllowed';
    case 404:
      return 'notFound';
    default:
      return undefined;
  }
};

/** What could not be loaded, said plainly when there is no such edition, or the service does not exist or may not be read. */
export const LoadFailure = (props: {
  entityRef: string;
  edition?: string;
  assessmentError: Error | undefined;
  editionError: Error | undefined;
  onDefaultEdition?: () => void;
  retry: () => void;
}) => {
  const t = useMessages();
  const { entityRef, edition, assessmentError, editionError } = props;
  if (edition && statusOf(editionError) === 404) {
    return (
      <Alert
        icon
        role="alert"
        status="warning"
        title={t('meshTab.load.noEdition.title', { edition })}
        description={t('meshTab.load.noEdition.description')}
        customActions={
          <Button
            size="small"
            variant="secondary"
            onPress={props.onDefaultEdition}
          >
            {t('meshTab.load.noEdition.action')}
          </Button>
        }
      />
    );
  }
  const reason = reasonOf(assessmentError);
  if (reason) {
    return (
      <Alert
        icon
        role="alert"
        status="warning"
        title={t(`meshTab.load.${reason}.title`)}
        description={t(`meshTab.load.${reason}.description`, { entityRef })}
      />
    );
  }
  const error = assessmentError ?? editionError;
  return error ? (
    <Failure
      what={
        assessmentError
          ? t('meshTab.load.assessment')
          : t('meshTab.load.knowledge')
      }
      error={error}
      retry={props.retry}
    />
  ) : null;
};
