import type { ReleaseRule } from '../../types';
import type { EditionRecords } from '../EditionRecords';
import { smallRecords, type SmallRecords } from './smallRecords';

/** The records of the small edition with a rule about releases of ant. */
export function releaseRecords(
  change: (rule: ReleaseRule, records: SmallRecords) => void = () => {},
): EditionRecords {
  return smallRecords(records => {
    const rule: ReleaseRule = {
      code: 'MR0601',
      kind: 'release',
      condition: 'past-end-of-life',
      title: 'A release whose support has ended',
      description: 'Nobody mends it any more.',
      outcome: {
        level: 'warning',
        message: 'Support for {mesh} {release} ended on {endOfLife}.',
      },
      examples: [
        {
          name: 'Support has ended',
          mesh: 'ant',
          release: '1.9',
          on: '2025-01-01',
          level: 'warning',
          says: 'ended on 2025-01-01',
        },
        {
          name: 'Support ends tomorrow',
          mesh: 'ant',
          release: '1.9',
          on: '2024-12-31',
          level: 'ok',
          says: 'nothing',
        },
      ],
      sources: [],
    };
    records.rules.push({ file: '2024-01/rules/MR0601.yaml', record: rule });
    change(rule, records);
  });
}
