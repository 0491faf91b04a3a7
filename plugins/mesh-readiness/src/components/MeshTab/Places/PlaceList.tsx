import type { Provenance } from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import { Disclosure } from '../../parts';
import { groupPlaces, type PlaceGroup } from '../model';
import { PlaceItem } from './PlaceItem';
import styles from './Places.module.css';

const SHOWN = 3;

/** Every place that something was read in, the first few at once. */
export const PlaceList = (props: {
  places: readonly Provenance[];
  /** Leaves out whether they were declared or observed, where the heading says so. */
  withoutBasis?: boolean;
}) => {
  const t = useMessages();
  const { places, withoutBasis } = props;
  const groups = groupPlaces(places);
  const list = (some: readonly PlaceGroup[]) => (
    <ul className={styles.list}>
      {some.map((group, index) => (
        <li key={index} className={styles.item}>
          <PlaceItem group={group} withoutBasis={withoutBasis} />
        </li>
      ))}
    </ul>
  );
  const more = groups.length - SHOWN;
  // One more takes no more room than the line that would hide it.
  return more <= 1 ? (
    list(groups)
  ) : (
    <>
      {list(groups.slice(0, SHOWN))}
      <Disclosure summary={t('observed.object.more', { count: more })}>
        {list(groups.slice(SHOWN))}
      </Disclosure>
    </>
  );
};
