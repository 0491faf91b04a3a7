import { formatCount } from 'backstage-plugin-mesh-readiness-common';
import { Button } from '@backstage/ui';
import { useMessages } from '../../../hooks';
import styles from './Empty.module.css';

/** Says that the page asked for comes after the last one, and leads back. */
export const BeyondTheEnd = (props: {
  total: number;
  onFirstPage: () => void;
}) => {
  const t = useMessages();
  const { total } = props;
  return (
    <div className={styles.empty}>
      <h3 className={styles.title}>{t('explorer.empty.beyond.title')}</h3>
      <p>
        {t('explorer.empty.beyond.description', {
          services: t('explorer.count', {
            count: total,
            formatted: formatCount(total),
          }),
        })}
      </p>
      <Button size="small" variant="secondary" onPress={props.onFirstPage}>
        {t('explorer.empty.beyond.action')}
      </Button>
    </div>
  );
};
