import { Button } from '@backstage/ui';
import { useClearSearchParams } from '../../hooks';
import styles from './NoMatch.module.css';

/** Says that nothing passes the filters, with a button that drops them. */
export const NoMatch = (props: {
  text: string;
  clear: string;
  /** The parameters of the address that hold the filters. */
  filters: readonly string[];
}) => {
  const clear = useClearSearchParams(props.filters);
  return (
    <div className={styles.empty}>
      <p>{props.text}</p>
      <Button variant="secondary" onPress={clear}>
        {props.clear}
      </Button>
    </div>
  );
};
