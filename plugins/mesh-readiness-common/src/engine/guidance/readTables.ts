import type { Context, ResourceEstimate } from '../../types';
import type { GuidanceIndex } from './indexGuidance';
import { isSingle } from './isSingle';
import { positionsOf } from './positionsOf';
import { NO, OPEN, YES, type TableSituation } from './situation';

const NOTHING_MATTERS: TableSituation = Object.freeze({
  teamRows: 0,
  platformTeam: NO,
  priorities: [],
  ranking: [],
});

/** Reads what the tables and the ranking need to choose among some candidates. */
export function readTables(
  candidates: number,
  { teamSize, platformTeam, priorities }: Context,
  resources: ResourceEstimate[],
  index: GuidanceIndex,
): TableSituation {
  if (isSingle(candidates)) {
    return NOTHING_MATTERS;
  }
  let teamRows = -1;
  if (teamSize) {
    teamRows = 0;
    index.teamRows.forEach(({ row: { when } }, position) => {
      if (
        'teamSize' in when &&
        when.teamSize.from <= teamSize.value &&
        teamSize.value <= (when.teamSize.to ?? Infinity)
      ) {
        teamRows |= 1 << position;
      }
    });
  }
  let platform: TableSituation['platformTeam'] = OPEN;
  if (platformTeam) {
    platform = platformTeam.value ? YES : NO;
  }
  const ranking: number[] = [];
  let unranked = candidates;
  for (const { mesh } of resources) {
    const position = index.meshes.indexOf(mesh);
    if (unranked & (1 << position)) {
      ranking.push(position);
      unranked &= ~(1 << position);
    }
  }
  return {
    teamRows,
    platformTeam: platform,
    priorities: priorities?.value
      .map(id => index.priorityRows.findIndex(({ row }) => row.id === id))
      .filter(position => position >= 0),
    ranking: unranked === 0 ? ranking : [...ranking, ...positionsOf(unranked)],
  };
}
