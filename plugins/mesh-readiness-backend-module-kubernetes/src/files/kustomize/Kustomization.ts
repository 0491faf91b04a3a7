import { parse, stringify } from 'yaml';
import { asRecord, asTexts } from '../../objects/fields';

/** A kustomization as far as it is carried out here. */
export interface Kustomization {
  /** Folders and files that it builds on, as they are written. */
  resources: readonly string[];
  /** Files of changes, as they are written. */
  patches: readonly string[];
  /** True for a part that only others use. */
  isComponent: boolean;
  /** It with nothing but what is carried out. */
  text: string;
  /** What it asks for and is not carried out. */
  leftOut: readonly string[];
}

/** Whatever reads no files but those that are checked, and runs nothing. */
const CARRIED_OUT = new Set([
  'apiVersion',
  'bases',
  'commonAnnotations',
  'commonLabels',
  'components',
  'images',
  'kind',
  'labels',
  'metadata',
  'namePrefix',
  'nameSuffix',
  'namespace',
  'patches',
  'patchesJson6902',
  'patchesStrategicMerge',
  'replacements',
  'replicas',
  'resources',
  'sortOptions',
  'vars',
]);
/** Makes nothing but ConfigMaps and Secrets, which are dropped anyway, or says how the result is written. */
const OF_NO_INTEREST = new Set([
  'buildMetadata',
  'configMapGenerator',
  'generatorOptions',
  'secretGenerator',
]);

/** Reads a kustomization; throws where it is none. */
export function readKustomization(text: string): Kustomization {
  const written = asRecord(parse(text, { merge: true }));
  const kept = Object.fromEntries(
    Object.entries(written).filter(([key]) => CARRIED_OUT.has(key)),
  );
  const { resources, bases, components } = written;
  return {
    resources: [resources, bases, components].flatMap(texts),
    patches: [
      ...texts(written.patches),
      ...texts(written.patchesStrategicMerge).filter(
        patch => !patch.includes('\n'),
      ),
      ...[
        written.patches,
        written.patchesJson6902,
        written.replacements,
      ].flatMap(list => asTexts(list, 'path')),
    ],
    isComponent: written.kind === 'Component',
    text: stringify(kept),
    leftOut: Object.keys(written)
      .filter(key => !CARRIED_OUT.has(key) && !OF_NO_INTEREST.has(key))
      .sort(),
  };
}

function texts(list: unknown): string[] {
  return asTexts(list);
}
