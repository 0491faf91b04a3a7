import type { Edition, Feature, Mesh, Rule } from '../types';
import type { EditionRecords } from './EditionRecords';
import type { KnowledgeFile } from './KnowledgeFile';
import type { KnowledgeProblem } from './KnowledgeProblem';
import { readRecords } from './readRecords';

/** An edition, or why its files do not make one. */
export interface AssembledEdition {
  /** Absent when a file does not fit its schema. */
  edition?: Edition;
  problems: KnowledgeProblem[];
}

/** Puts the files of one edition together: meshes as the head lists them, rules by code, features in the order of their rules. */
export function assembleEdition(files: KnowledgeFile[]): AssembledEdition {
  const { records, problems } = readRecords(files);
  return records ? { edition: combine(records), problems } : { problems };
}

function combine(records: EditionRecords): Edition {
  const { meshes: order, ...head } = records.head.record;
  const rules = records.rules
    .map(({ record }) => record)
    .sort((a, b) => a.code.localeCompare(b.code));
  return {
    ...head,
    meshes: sortedBy(
      records.meshes.map(({ record }) => record),
      (mesh: Mesh) => order.indexOf(mesh.id),
    ),
    features: sortedBy(
      records.features.map(({ record }) => record),
      (feature: Feature) => rules.findIndex(rule => speaksOf(rule, feature)),
    ),
    rules,
    guidance: records.guidance,
    sources: records.sources.record,
  };
}

function speaksOf(rule: Rule, feature: Feature): boolean {
  return rule.kind === 'feature' && rule.feature === feature.id;
}

function sortedBy<T extends { id: string }>(
  records: T[],
  place: (record: T) => number,
): T[] {
  return [...records].sort(
    (a, b) => place(a) - place(b) || a.id.localeCompare(b.id),
  );
}
