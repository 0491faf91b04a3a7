import { guidanceFile } from '../EditionRecords';
import type { EditionLint } from './EditionLint';
import { problemsIn } from './problemsIn';

/** Each mesh fills every row that compares it with the others, and no row stays empty. */
export const lintComparison: EditionLint = records => {
  const { areas, depthAreas, closing } = records.guidance;
  const sorted = (ids: string[]) => [...ids].sort().join(', ');
  const depthIds = sorted(depthAreas.map(area => area.id));
  const rowIds = sorted(closing.rows.map(row => row.id));
  const products = new Set(records.meshes.map(({ record }) => record.product));

  return [
    ...records.meshes.flatMap(({ file, record }) =>
      problemsIn('comparison', file, report => {
        const depths = sorted(record.depth.map(depth => depth.area));
        if (depths !== depthIds) {
          report(
            'depth',
            depths || 'nothing',
            `each depth area once: ${depthIds}`,
          );
        }
        const rows = sorted(Object.keys(record.summary));
        if (rows !== rowIds) {
          report(
            'summary',
            rows || 'nothing',
            `a value for each closing row: ${rowIds}`,
          );
        }
      }),
    ),
    ...problemsIn('comparison', guidanceFile(records, 'closing'), report =>
      closing.recommendedFor.forEach(({ product }, index) => {
        if (!products.has(product)) {
          report(
            `recommendedFor.${index}.product`,
            `"${product}"`,
            `one of ${[...products].join(', ')}`,
          );
        }
      }),
    ),
    ...problemsIn('comparison', guidanceFile(records, 'areas'), report =>
      areas.forEach(({ id }, index) => {
        const isUsed = records.features.some(({ record }) =>
          record.id.startsWith(`${id}.`),
        );
        if (!isUsed) {
          report(`${index}.id`, `"${id}" without a feature`, 'an area in use');
        }
      }),
    ),
  ];
};
