import { Alert, Button } from '@backstage/ui';
import { useMessages } from '../../hooks';
import type { EmptyReason } from './model';

/** Says why there is no service to show, and what to do about it. */
export const Empty = (props: {
  reason: EmptyReason;
  /** Shows the whole organisation. */
  onClear?: () => void;
}) => {
  const { reason, onClear } = props;
  const t = useMessages();
  return (
    <Alert
      icon
      role="status"
      status={reason === 'notAllowed' ? 'warning' : 'info'}
      title={t(`adoption.empty.${reason}.title`)}
      description={t(`adoption.empty.${reason}.description`)}
      customActions={
        reason === 'filtered' &&
        onClear && (
          <Button size="small" variant="secondary" onPress={onClear}>
            {t('adoption.filter.clear')}
          </Button>
        )
      }
    />
  );
};
