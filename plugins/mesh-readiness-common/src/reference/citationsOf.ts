import { citationsIn } from '../engine/compare/citationsIn';
import type { Edition } from '../types';

/** Records of one kind, each by the name it is cited under. */
type Named = [name: string, record: unknown][];

/** What rests on each source of an edition, by the id of the source, in words: statements, then meshes, rules, guidance and the rest. */
export function citationsOf(edition: Edition): Map<string, string[]> {
  const places = new Map<string, string[]>(
    edition.sources.map(({ id }) => [id, []]),
  );
  const cite = (records: Named, inWords: (names: string[]) => string): void => {
    const namesOf = new Map<string, string[]>();
    for (const [name, record] of records) {
      for (const id of new Set(citationsIn(record))) {
        namesOf.set(id, [...(namesOf.get(id) ?? []), name]);
      }
    }
    for (const [id, names] of namesOf) {
      places.get(id)?.push(inWords(names));
    }
  };
  const kind = (one: string, many: string) => (names: string[]) =>
    `the ${names.length === 1 ? one : many} ${names.join(', ')}`;
  const meshName = (id: string) =>
    edition.meshes.find(mesh => mesh.id === id)?.name ?? id;
  const byId = (records: { id: string }[] = []): Named =>
    records.map(record => [record.id, record]);

  for (const { id, support } of edition.features) {
    cite(
      Object.entries(support).map(([mesh, statements]) => [
        meshName(mesh),
        statements,
      ]),
      names => `${id} on ${names.join(', ')}`,
    );
  }
  cite(
    edition.meshes.map(mesh => [mesh.name, mesh]),
    kind('mesh', 'meshes'),
  );
  cite(
    edition.rules.map(rule => [rule.code, rule]),
    kind('rule', 'rules'),
  );
  cite(Object.entries(edition.guidance), kind('guidance', 'guidance'));
  cite(byId(edition.figures), kind('figure', 'figures'));
  cite(byId(edition.corrections), kind('correction', 'corrections'));
  cite(byId(edition.manifests), kind('manifest', 'manifests'));
  return places;
}
