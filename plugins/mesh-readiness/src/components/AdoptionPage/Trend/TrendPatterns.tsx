import styles from './Trend.module.css';
import { TREND_SERIES } from './trendSeries';

const SIZE = 8;

const marks = {
  enrolled: null,
  ready: null,
  needsWork: <path d="M-2 2l4-4M0 8l8-8M6 10l4-4" />,
  unknown: <circle cx="4" cy="4" r="0.7" />,
  blocked: <path d="M0 0l8 8M0 8l8-8" />,
  notAssessed: <path d="M4 0v3" />,
} as const;

/** The fills of the areas, the same as those of the bars. */
export const TrendPatterns = (props: { id: string }) => (
  <defs>
    {TREND_SERIES.map(({ segment }) => (
      <pattern
        key={segment}
        id={`${props.id}-${segment}`}
        width={SIZE}
        height={SIZE}
        patternUnits="userSpaceOnUse"
        className={styles[segment]}
      >
        <rect width={SIZE} height={SIZE} className={styles.ground} />
        <g className={styles.marks}>{marks[segment]}</g>
      </pattern>
    ))}
  </defs>
);
