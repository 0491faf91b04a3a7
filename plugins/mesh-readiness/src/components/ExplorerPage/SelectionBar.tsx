import { Button } from '@backstage/ui';
import { useMessages } from '../../hooks';
import styles from './Explorer.module.css';
import { MOST_COMPARED } from './state';

/** How many services are selected, and the way to compare them; nothing while none is. */
export const SelectionBar = (props: {
  selected: readonly string[];
  onCompare: () => void;
  onClear: () => void;
}) => {
  const t = useMessages();
  const count = props.selected.length;
  if (count === 0) {
    return null;
  }
  const areTooMany = count > MOST_COMPARED;
  return (
    <div
      className={styles.selection}
      role="region"
      aria-label={t('explorer.selection.label')}
    >
      <span role="status">
        {t('explorer.selection.count', { count })}
        {count === 1 && `. ${t('explorer.selection.one')}`}
        {areTooMany &&
          `. ${t('explorer.selection.tooMany', {
            most: String(MOST_COMPARED),
          })}`}
      </span>
      <Button
        size="small"
        variant="primary"
        isDisabled={count < 2 || areTooMany}
        onPress={props.onCompare}
      >
        {t('explorer.selection.compare', { services: String(count) })}
      </Button>
      <Button size="small" variant="tertiary" onPress={props.onClear}>
        {t('explorer.selection.clear')}
      </Button>
    </div>
  );
};
