import styles from './HeatMap.module.css';

const RADIUS = 3.5;
const AROUND = 2 * Math.PI * RADIUS;

/** A share as a disc that is filled so far. */
export const ShareSign = (props: { share: number }) => (
  <svg className={styles.sign} viewBox="0 0 16 16" aria-hidden>
    <circle
      cx="8"
      cy="8"
      r="7"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.2"
    />
    <circle
      cx="8"
      cy="8"
      r={RADIUS}
      fill="none"
      stroke="currentColor"
      strokeWidth={2 * RADIUS}
      strokeDasharray={`${props.share * AROUND} ${AROUND}`}
      transform="rotate(-90 8 8)"
    />
  </svg>
);
