import { Button } from '@backstage/ui';
import { usePermission } from '@backstage/plugin-permission-react';
import {
  assessmentRefreshPermission,
  type Freshness,
} from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import styles from './Refresh.module.css';
import { CheckedAge } from './CheckedAge';

/** How fresh the numbers are, and a button that starts a refresh or stops the one under way, for those who may. */
export const RefreshBar = (props: {
  /** Absent until it is known. */
  freshness?: Freshness;
  /** True also before a refresh that was just started shows progress. */
  isAwaited: boolean;
  start: () => void;
  cancel: () => void;
}) => {
  const { freshness, isAwaited, start, cancel } = props;
  const t = useMessages();
  const { allowed } = usePermission({
    permission: assessmentRefreshPermission,
  });
  return (
    <div className={styles.bar}>
      {freshness && <CheckedAge checkedAt={freshness.checkedAt} />}
      {allowed && freshness?.progress && (
        <Button size="small" variant="secondary" onPress={cancel}>
          {t('adoption.refresh.cancel')}
        </Button>
      )}
      {allowed && freshness && !freshness.progress && (
        <Button
          size="small"
          variant="secondary"
          isPending={isAwaited}
          onPress={start}
        >
          {t('adoption.refresh.start')}
        </Button>
      )}
    </div>
  );
};
