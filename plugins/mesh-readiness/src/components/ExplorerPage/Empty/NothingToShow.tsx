import { Button } from '@backstage/ui';
import type { Freshness } from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import styles from './Empty.module.css';

/** Says why there is no service at all: nothing was read yet, or the reader may see none. */
export const NothingToShow = (props: {
  freshness: Freshness;
  retry: () => void;
}) => {
  const t = useMessages();
  const reason = props.freshness.checkedAt ? 'nothing' : 'notYet';
  return (
    <div className={styles.empty}>
      <h3 className={styles.title}>{t(`explorer.empty.${reason}.title`)}</h3>
      <p>{t(`explorer.empty.${reason}.description`)}</p>
      <Button size="small" variant="secondary" onPress={props.retry}>
        {t('explorer.empty.again')}
      </Button>
    </div>
  );
};
