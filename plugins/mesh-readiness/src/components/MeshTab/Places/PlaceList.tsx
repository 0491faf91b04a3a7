import type { Provenance } from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import { Disclosure } from '../../parts';
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
  const list = (some: readonly Provenance[]) => (
    <ul className={styles.list}>
      {some.map((provenance, index) => (
        <li key={index} className={styles.item}>
          <PlaceItem provenance={provenance} withoutBasis={withoutBasis} />
        </li>
      ))}
    </ul>
  );
  const more = places.length - SHOWN;
  // One more takes no more room than the line that would hide it.
  return more <= 1 ? (
    list(places)
  ) : (
    <>
      {list(places.slice(0, SHOWN))}
      <Disclosure summary={t('observed.object.more', { count: more })}>
        {list(places.slice(SHOWN))}
      </Disclosure>
    </>
  );
};
