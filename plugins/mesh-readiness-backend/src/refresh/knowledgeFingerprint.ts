import { createHash } from 'node:crypto';
import type { Edition } from 'backstage-plugin-mesh-readiness-common';

/** What answers are made with, apart from the services themselves. */
export interface Knowledge {
  /** With its overlays. */
  edition: Edition;
  /** What holds for every service, by key of an annotation. */
  defaults: ReadonlyMap<string, string>;
  /** Ids of the sources that are asked. */
  sources: readonly string[];
  /** Of the packages that decide. */
  versions: readonly string[];
}

/** Gives the fingerprint of what answers are made with on a day, `YYYY-MM-DD`; it becomes another when a release ends. */
export function knowledgeFingerprint(
  knowledge: Knowledge,
): (day: string) => string {
  const { edition, defaults, sources, versions } = knowledge;
  const fixed = hash([edition, [...defaults], sources, versions]);
  const ends = [
    ...new Set(
      edition.meshes.flatMap(({ releases }) =>
        releases.flatMap(({ endOfLife }) => endOfLife ?? []),
      ),
    ),
  ];
  return day => hash([fixed, ends.filter(end => day >= end).length]);
}

function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url');
}
