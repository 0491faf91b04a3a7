import { Alert, Button } from '@backstage/ui';
import { useMessages } from '../../hooks';
import styles from './Explorer.module.css';
import { MOST_COMPARED, PAGE_SIZES, type IgnoredParam } from './state';

const LONGEST_VALUE = 60;

const shorten = (value: string): string =>
  value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value;

/** What of the address was left aside and why; nothing when all of it is understood. */
export const IgnoredAlert = (props: {
  ignored: readonly IgnoredParam[];
  onMend: () => void;
}) => {
  const t = useMessages();
  if (props.ignored.length === 0) {
    return null;
  }
  return (
    <Alert
      icon
      role="status"
      status="info"
      className={styles.failure}
      title={t('explorer.ignored.title')}
      description={props.ignored
        .map(({ name, value }) =>
          t(`explorer.ignored.${name}`, {
            value: shorten(value),
            sizes: PAGE_SIZES.join(', '),
            most: String(MOST_COMPARED),
          }),
        )
        .join(' ')}
      customActions={
        <Button size="small" variant="secondary" onPress={props.onMend}>
          {t('explorer.ignored.action')}
        </Button>
      }
    />
  );
};
