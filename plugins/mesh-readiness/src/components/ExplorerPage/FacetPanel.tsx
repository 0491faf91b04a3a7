import { Button } from '@backstage/ui';
import { RiFilter3Line } from '@remixicon/react';
import { useId, useState, type ReactNode } from 'react';
import { useMessages } from '../../hooks';
import styles from './Explorer.module.css';

/** The filters at the left; where there is no room for them, behind a button. */
export const FacetPanel = (props: { chosen: number; children: ReactNode }) => {
  const t = useMessages();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.side}>
      <div className={styles.facetsButton}>
        <Button
          size="small"
          variant="secondary"
          iconStart={<RiFilter3Line />}
          aria-expanded={isOpen}
          aria-controls={id}
          onPress={() => setOpen(!isOpen)}
        >
          {props.chosen > 0
            ? t('explorer.facets.show', { count: props.chosen })
            : t('explorer.facets.showNone')}
        </Button>
      </div>
      <section
        id={id}
        className={`${styles.facets} ${isOpen ? styles.facetsOpen : ''}`}
        aria-label={t('explorer.facets.title')}
      >
        {props.children}
      </section>
    </div>
  );
};
