import { Bone } from '../../states/Bone';
import styles from './Headline.module.css';

/** The shape of the sentence while it is loading. */
export const HeadlineSkeleton = () => (
  <div className={styles.headline}>
    <Bone width="min(52rem, 100%)" height={28} />
    <Bone width="min(26rem, 80%)" height={18} />
  </div>
);
