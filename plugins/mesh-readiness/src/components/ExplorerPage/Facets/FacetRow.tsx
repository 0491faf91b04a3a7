import { formatCount } from 'backstage-plugin-mesh-readiness-common';
import { Checkbox, VisuallyHidden } from '@backstage/ui';
import type { ReactNode } from 'react';
import { useMessages } from '../../../hooks';
import styles from './Facets.module.css';

/** A value of a facet to tick, with the number of services that have it; without a number where it is not known. */
export const FacetRow = (props: {
  label: ReactNode;
  count: number | undefined;
  isChosen: boolean;
  onChange: () => void;
}) => {
  const t = useMessages();
  const { count } = props;
  return (
    <li className={styles.row}>
      <Checkbox
        className={styles.check}
        isSelected={props.isChosen}
        onChange={props.onChange}
      >
        <span className={styles.label}>
          <span className={styles.words}>{props.label}</span>
          {count !== undefined && (
            <>
              <span aria-hidden className={styles.count}>
                {formatCount(count)}
              </span>
              <VisuallyHidden>
                {t('explorer.facets.count', {
                  count,
                  formatted: formatCount(count),
                })}
              </VisuallyHidden>
            </>
          )}
        </span>
      </Checkbox>
    </li>
  );
};
