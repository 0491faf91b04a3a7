import { asList, asRecord, asText } from '../objects/fields';
import { releaseOfImage, type ImageRelease } from './releaseOfImage';

/** A proxy of a mesh that stands in a specification of pods. */
export interface Proxy extends ImageRelease {
  mesh: string;
  /** `spec.containers[1]`, or among the init containers, where native sidecars stand. */
  field: string;
  image: string;
}

/** The meshes whose proxies run in pods, by the name of the container. */
const PROXIES: ReadonlyMap<string, string> = new Map([
  ['istio-proxy', 'istio-sidecar'],
  ['linkerd-proxy', 'linkerd'],
]);

/** The proxies that stand in a specification of pods, also as native sidecars. */
export function proxiesOf(podSpec: Record<string, unknown>): Proxy[] {
  return ['containers', 'initContainers'].flatMap(place =>
    asList(podSpec[place]).flatMap((container, index) => {
      const name = asText(asRecord(container).name) ?? '';
      const mesh = PROXIES.get(name);
      const image = asText(asRecord(container).image) ?? '';
      return mesh === undefined
        ? []
        : [
            {
              mesh,
              field: `spec.${place}[${index}]`,
              image,
              ...releaseOfImage(image),
            },
          ];
    }),
  );
}
