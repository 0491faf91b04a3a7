import { useMessages } from '../../hooks';
import styles from './DepthSection.module.css';

const CELLS = 20;

/** A bar of 20 cells, filled from the left. */
export const DepthBar = (props: { cells: number; lowerIsBetter?: boolean }) => {
  const { cells, lowerIsBetter } = props;
  const t = useMessages();
  return (
    <svg
      className={lowerIsBetter ? styles.burden : styles.bar}
      viewBox={`0 0 ${CELLS * 8} 12`}
      preserveAspectRatio="none"
      role="img"
      aria-label={t('compare.depth.of', {
        cells: String(cells),
        most: String(CELLS),
      })}
    >
      {Array.from({ length: CELLS }, (_, index) => (
        <rect
          key={index}
          className={index < cells ? styles.filled : styles.empty}
          x={index * 8 + 0.5}
          y={0.5}
          width={6.5}
          height={11}
          rx={1}
        />
      ))}
    </svg>
  );
};
