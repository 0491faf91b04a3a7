import { Bone } from '../states/Bone';
import styles from './Explorer.module.css';

const ROWS = 14;

/** Holds the place of the filters while the first page is loaded. */
export const FacetsSkeleton = () => (
  <div aria-hidden className={styles.skeleton}>
    {Array.from({ length: ROWS }, (_, index) => (
      <Bone key={index} width={index % 4 === 0 ? '55%' : '95%'} height={20} />
    ))}
  </div>
);
