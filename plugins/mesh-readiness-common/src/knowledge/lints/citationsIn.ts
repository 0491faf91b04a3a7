import type { Guidance } from '../../types';
import { guidanceFile, type EditionRecords } from '../EditionRecords';

/** A source named by its id, and where. */
export interface Citation {
  file: string;
  at: string;
  id: string;
}

/** Every citation in an edition: each entry of a list called `sources`. */
export function citationsIn(records: EditionRecords): Citation[] {
  return [
    ...[
      ...records.meshes,
      ...records.features,
      ...records.rules,
      ...records.manifests,
    ].flatMap(({ file, record }) => citationsBelow(record, file, [])),
    ...[records.figures, records.corrections].flatMap(located =>
      located ? citationsBelow(located.record, located.file, []) : [],
    ),
    ...Object.entries(records.guidance).flatMap(([key, value]) =>
      citationsBelow(value, guidanceFile(records, key as keyof Guidance), []),
    ),
  ];
}

function citationsBelow(
  value: unknown,
  file: string,
  at: string[],
): Citation[] {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'sources' && Array.isArray(inner)
      ? inner.map((id, index) => ({
          file,
          at: [...at, key, index].join('.'),
          id: String(id),
        }))
      : citationsBelow(inner, file, [...at, key]),
  );
}
