import type { Feature, SupportLevel, SupportStatement } from '../../types';
import type { EditionRecords } from '../EditionRecords';
import { parentOf } from './parentOf';

/** What an edition answers for a feature on a mesh. */
export interface Claim {
  mesh: string;
  support: SupportLevel | 'unknown';
  /** That of the parent, where the parent rules it out; absent when nothing is claimed. */
  statement?: SupportStatement;
}

/** Every answer an edition gives for a feature: its statements, and where there is none `unknown`, or `none` when the parent is `none`. */
export function claimsOf(feature: Feature, records: EditionRecords): Claim[] {
  const parent = records.features.find(
    ({ record }) => record.id === parentOf(feature.id),
  )?.record;
  return records.meshes.flatMap(({ record: { id: mesh } }): Claim[] => {
    const statements = feature.support[mesh];
    if (statements) {
      return statements.map(statement => ({
        mesh,
        support: statement.level,
        statement,
      }));
    }
    const ruling =
      parent &&
      claimsOf(parent, records).find(
        claim => claim.mesh === mesh && claim.support === 'none',
      );
    return [ruling ?? { mesh, support: 'unknown' }];
  });
}
