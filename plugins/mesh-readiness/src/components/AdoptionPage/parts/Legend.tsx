import { useMessages } from '../../../hooks';
import type { Segment } from '../model';
import fills from './segmentFills.module.css';
import styles from './Legend.module.css';
import { SegmentIcon } from './SegmentIcon';

/** What fills and signs mean, in the order in which they stand. */
export const Legend = (props: { segments: readonly Segment[] }) => {
  const t = useMessages();
  return (
    <ul className={styles.legend} aria-label={t('adoption.legend')}>
      {props.segments.map(segment => (
        <li key={segment} className={styles.entry}>
          <span className={`${styles.swatch} ${fills[segment]}`} aria-hidden />
          <SegmentIcon segment={segment} />
          {t(`adoption.segment.${segment}`)}
        </li>
      ))}
    </ul>
  );
};
