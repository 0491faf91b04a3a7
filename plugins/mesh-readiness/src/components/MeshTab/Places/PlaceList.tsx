import type { Provenance } from 'backstage-plugin-mesh-readiness-common';
import { FirstFew } from '../../parts';
import { groupPlaces } from '../model';
import { PlaceItem } from './PlaceItem';
import styles from './Places.module.css';

const SHOWN = 3;

/** Every place that something was read in, the first few at once. */
export const PlaceList = (props: {
  places: readonly Provenance[];
  /** Leaves out whether they were declared or observed, where the heading says so. */
  withoutBasis?: boolean;
}) => {
  const { places, withoutBasis } = props;
  return (
    <FirstFew items={groupPlaces(places)} shown={SHOWN}>
      {groups => (
        <ul className={styles.list}>
          {groups.map((group, index) => (
            <li key={index} className={styles.item}>
              <PlaceItem group={group} withoutBasis={withoutBasis} />
            </li>
          ))}
        </ul>
      )}
    </FirstFew>
  );
};
