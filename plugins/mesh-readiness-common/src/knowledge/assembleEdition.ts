import type { Edition, Feature, Rule } from '../types';
import type { EditionRecords } from './EditionRecords';
import type { KnowledgeFile } from './KnowledgeFile';
import type { KnowledgeProblem } from './KnowledgeProblem';
import { parentOf } from './lints/parentOf';
import { readRecords } from './readRecords';

/** An edition, or why its files do not make one. */
export interface AssembledEdition {
  /** Absent when a file does not fit its schema. */
  edition?: Edition;
  problems: KnowledgeProblem[];
}

/** Puts the files of one edition together: meshes as the head lists them, rules by code, features in the order of their rules, parts after their wholes. */
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
    meshes: records.meshes
      .map(({ record }) => record)
      .sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id)),
    features: inOrderOf(
      rules,
      records.features.map(({ record }) => record),
    ),
    rules,
    guidance: records.guidance,
    ...(records.figures && { figures: records.figures.record }),
    ...(records.corrections && { corrections: records.corrections.record }),
    ...(records.manifests.length > 0 && {
      manifests: records.manifests
        .map(({ record }) => record)
        .sort((a, b) => a.id.localeCompare(b.id)),
    }),
    sources: records.sources.record,
  };
}

/** Features in the order of their rules, each part right after the whole it is part of. */
function inOrderOf(rules: Rule[], features: Feature[]): Feature[] {
  const codeOf = (id: string) =>
    rules.find(rule => rule.kind === 'feature' && rule.feature === id)?.code ??
    '';
  const wayTo = (id: string): string => {
    const parent = parentOf(id);
    return `${parent === undefined ? '' : wayTo(parent)} ${codeOf(id)}`;
  };
  return [...features].sort(
    (a, b) =>
      wayTo(a.id).localeCompare(wayTo(b.id)) || a.id.localeCompare(b.id),
  );
}
