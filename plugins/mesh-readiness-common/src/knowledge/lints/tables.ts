import { guidanceFile } from '../EditionRecords';
import type { EditionLint } from './EditionLint';
import { problemsIn, type Reporter } from './problemsIn';

/** The engine keeps a set of meshes in the bits of a number. */
const MOST_MESHES = 31;

/** Each team size has one row, every row names meshes that exist, and there are no more meshes than the tables can tell apart. */
export const lintTables: EditionLint = records => {
  const { teamSizes, priorities, resources, workedCase } = records.guidance;
  const meshes = records.meshes.map(({ record }) => record.id);
  const wantMeshes = (report: Reporter, at: string, ids: string[]) =>
    ids.forEach((id, index) => {
      if (!meshes.includes(id)) {
        report(`${at}.${index}`, `"${id}"`, `one of ${meshes.join(', ')}`);
      }
      if (ids.indexOf(id) !== index) {
        report(`${at}.${index}`, `"${id}" again`, 'each mesh once');
      }
    });
  const wantUnique = (report: Reporter, ids: string[]) =>
    ids.forEach((id, index) => {
      if (ids.indexOf(id) !== index) {
        report(`rows.${index}.id`, `"${id}" again`, 'each row once');
      }
    });

  return [
    ...problemsIn('tables', records.head.file, report => {
      if (meshes.length > MOST_MESHES) {
        report('meshes', `${meshes.length} meshes`, `at most ${MOST_MESHES}`);
      }
    }),
    ...problemsIn('tables', guidanceFile(records, 'teamSizes'), report => {
      wantUnique(
        report,
        teamSizes.rows.map(row => row.id),
      );
      let nextSize = 1;
      teamSizes.rows.forEach(({ when, meshes: recommended }, index) => {
        wantMeshes(report, `rows.${index}.meshes`, recommended);
        if ('teamSize' in when) {
          const { from, to = Infinity } = when.teamSize;
          if (from !== nextSize || to < from) {
            report(
              `rows.${index}.when.teamSize`,
              `${from} to ${to}`,
              `a range from ${nextSize} on, so that each size has one row`,
            );
          }
          nextSize = to + 1;
        }
      });
      if (Number.isFinite(nextSize)) {
        report('rows', `nothing from ${nextSize} on`, 'a row without an end');
      }
    }),
    ...problemsIn('tables', guidanceFile(records, 'priorities'), report => {
      wantUnique(
        report,
        priorities.rows.map(row => row.id),
      );
      priorities.rows.forEach(({ first, second }, index) => {
        wantMeshes(report, `rows.${index}.first`, first);
        wantMeshes(report, `rows.${index}.second`, second);
        const both = second.filter(id => first.includes(id));
        if (both.length > 0) {
          report(
            `rows.${index}.second`,
            both.join(', '),
            'meshes that are not first already',
          );
        }
      });
    }),
    ...problemsIn('tables', guidanceFile(records, 'resources'), report =>
      wantMeshes(report, 'baseline', [resources.baseline]),
    ),
    ...problemsIn('tables', guidanceFile(records, 'workedCase'), report =>
      workedCase.exclusions.forEach((exclusion, index) =>
        wantMeshes(report, `exclusions.${index}.meshes`, exclusion.meshes),
      ),
    ),
  ];
};
