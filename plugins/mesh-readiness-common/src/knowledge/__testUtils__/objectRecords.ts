import type { ObjectRule, ObjectState } from '../../types';
import type { EditionRecords } from '../EditionRecords';
import { smallRecords, type SmallRecords } from './smallRecords';

const makeRule = (code: string, objects: ObjectState): ObjectRule => {
  const isInPlace = objects === 'in-place';
  return {
    code,
    kind: 'object',
    objects,
    title: 'A door that somebody locked',
    description: 'A lock is a lock for one kind of door.',
    outcome: {
      level: isInPlace ? 'info' : 'warning',
      message: isInPlace
        ? 'In place: {objects}.'
        : '{mesh} needs another lock than {objects}. {answer}',
    },
    examples: [
      {
        name: 'Bee has a lock',
        requires: ['lock'],
        statedBy: ['Lock.bee.example.org'],
        mesh: isInPlace ? 'bee' : 'ant',
        level: isInPlace ? 'ok' : 'warning',
        says: 'Lock default/orders',
      },
      {
        name: 'A house is no lock',
        requires: ['lock'],
        statedBy: ['House'],
        mesh: 'bee',
        level: 'ok',
        says: 'nothing',
      },
    ],
    sources: [],
  };
};

/** The records of the small edition where bee says what it reads, with rules about objects. */
export function objectRecords(
  change: (
    rules: { inPlace: ObjectRule; toRewrite: ObjectRule },
    records: SmallRecords,
  ) => void = () => {},
): EditionRecords {
  return smallRecords(records => {
    records.ant.reads = [{ api: 'ant.example.org' }];
    records.bee.reads = [{ api: 'bee.example.org', asItIs: true }];
    const inPlace = makeRule('MR0701', 'in-place');
    const toRewrite = makeRule('MR0702', 'to-rewrite');
    for (const rule of [inPlace, toRewrite]) {
      records.rules.push({
        file: `2024-01/rules/${rule.code}.yaml`,
        record: rule,
      });
    }
    change({ inPlace, toRewrite }, records);
  });
}
