import type {
  ObjectPlace,
  Provenance,
} from 'backstage-plugin-mesh-readiness-common';

/** Places that stand in one Kubernetes object, or one place that stands elsewhere. */
export interface PlaceGroup {
  /** Absent where the place is in no object. */
  object?: ObjectPlace;
  places: Provenance[];
}

const keyOf = (
  { apiVersion, kind, namespace, name, cluster, file }: ObjectPlace,
  basis: Provenance['basis'],
) => JSON.stringify([basis, cluster, file, apiVersion, kind, namespace, name]);

/** The places in their order, those of one object together where the first of them stands. */
export const groupPlaces = (places: readonly Provenance[]): PlaceGroup[] => {
  const groups: PlaceGroup[] = [];
  const byObject = new Map<string, PlaceGroup>();
  for (const place of places) {
    const { object, hidden, basis } = place;
    const key = object && !hidden ? keyOf(object, basis) : undefined;
    const known = key === undefined ? undefined : byObject.get(key);
    if (known) {
      known.places.push(place);
    } else {
      const group =
        key === undefined ? { places: [place] } : { object, places: [place] };
      groups.push(group);
      if (key !== undefined) {
        byObject.set(key, group);
      }
    }
  }
  return groups;
};
