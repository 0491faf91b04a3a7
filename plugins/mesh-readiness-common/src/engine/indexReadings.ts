import type { Mesh, MeshApi, ObjectPlace } from '../types';

/** How a mesh takes an object: as it is, with something added or changed, or not at all, while another mesh of the edition reads it. */
export type Reading = 'as-it-is' | 'with-changes' | 'not-read';

/** How one mesh takes objects, by API and kind; what stands in no API of a mesh is nothing that any mesh reads. */
export type Readings = ReadonlyMap<
  string,
  { kinds: ReadonlyMap<string, Reading>; others?: Reading }
>;

const readingIn = (entry: MeshApi | undefined): Reading => {
  if (!entry || entry.deprecated) {
    return 'not-read';
  }
  return entry.asItIs ? 'as-it-is' : 'with-changes';
};

/** How each mesh that says which APIs it reads takes the objects of all APIs that a mesh of the edition reads. */
export function indexReadings(meshes: readonly Mesh[]): Map<string, Readings> {
  const all = meshes.flatMap(({ reads = [] }) => reads);
  const apis = new Set(all.map(({ api }) => api));
  const readingsOf = (reads: MeshApi[]): Readings =>
    new Map(
      Array.from(apis, api => {
        const own = reads.filter(entry => entry.api === api);
        const rest = own.find(({ kinds }) => !kinds);
        const everyone = all.filter(entry => entry.api === api);
        const kinds = new Map(
          everyone
            .flatMap(entry => entry.kinds ?? [])
            .map(kind => [
              kind,
              readingIn(own.find(entry => entry.kinds?.includes(kind)) ?? rest),
            ]),
        );
        return [
          api,
          everyone.some(entry => !entry.kinds)
            ? { kinds, others: readingIn(rest) }
            : { kinds },
        ];
      }),
    );
  return new Map(
    meshes.flatMap(({ id, reads }) => (reads ? [[id, readingsOf(reads)]] : [])),
  );
}

/** How a mesh takes an object; `undefined` for what no mesh of the edition reads. */
export function readingOf(
  readings: Readings,
  { api, kind }: Pick<ObjectPlace, 'api' | 'kind'>,
): Reading | undefined {
  const found = readings.get(api);
  return found?.kinds.get(kind) ?? found?.others;
}
