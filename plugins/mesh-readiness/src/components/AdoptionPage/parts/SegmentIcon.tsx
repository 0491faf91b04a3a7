import type { Segment } from '../model';
import { shapes, type Shape } from '../../signs/shapes';
import styles from './SegmentIcon.module.css';

const drawings = {
  enrolled: 'dottedCircle',
  ready: 'checkedCircle',
  needsWork: 'halfCircle',
  unknown: 'dashedQuestion',
  blocked: 'barredOctagon',
  notAssessed: 'dashedEmpty',
  failed: 'crossedCircle',
} as const satisfies Record<Segment, Shape>;

/** The sign of a part of a bar, in the color of the text beside it, which says the same in words. */
export const SegmentIcon = (props: { segment: Segment }) => (
  <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden>
    {shapes[drawings[props.segment]]}
  </svg>
);
