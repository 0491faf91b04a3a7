import type { Feature, FeatureRule, Mesh, ProblemRule } from '../../types';
import type { EditionRecords, Located } from '../EditionRecords';
import { readRecords } from '../readRecords';
import { smallFiles } from './smallFiles';

/** The records of a small edition, by name, ready to be spoilt. */
export interface SmallRecords extends EditionRecords {
  ant: Mesh;
  bee: Mesh;
  lock: Feature;
  double: Feature;
  lockRule: FeatureRule;
  doubleRule: FeatureRule;
  unknownFeatureRule: ProblemRule;
}

/** A small edition in which every lint finds everything in order, but for one change. */
export function smallRecords(
  change: (records: SmallRecords) => void = () => {},
): EditionRecords {
  const { records, problems } = readRecords(smallFiles());
  if (!records) {
    throw new Error(JSON.stringify(problems));
  }
  const find = <T>(located: Located<unknown>[], file: string) =>
    located.find(candidate => candidate.file === `2024-01/${file}`)!
      .record as T;
  const small: SmallRecords = {
    ...records,
    ant: find(records.meshes, 'meshes/ant.yaml'),
    bee: find(records.meshes, 'meshes/bee.yaml'),
    lock: find(records.features, 'features/security/lock.yaml'),
    double: find(records.features, 'features/security/lock/double.yaml'),
    lockRule: find(records.rules, 'rules/MR0101.yaml'),
    doubleRule: find(records.rules, 'rules/MR0102.yaml'),
    unknownFeatureRule: find(records.rules, 'rules/MR0001.yaml'),
  };
  change(small);
  return small;
}
