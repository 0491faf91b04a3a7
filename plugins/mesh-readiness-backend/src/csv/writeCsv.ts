import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ServiceSummary } from 'backstage-plugin-mesh-readiness-common';
import { stringify } from 'csv-stringify';
import type { CsvColumn } from './csvColumns';

/**
 * Writes services as CSV, no faster than it is read; ends early when nobody reads any more.
 *
 * @remarks
 * A cell that a spreadsheet program would take for a formula begins with an apostrophe instead. The byte order mark makes
 * such programs read it as UTF-8.
 */
export async function writeCsv(
  services: Iterable<ServiceSummary>,
  columns: readonly CsvColumn[],
  target: Writable,
): Promise<void> {
  try {
    await pipeline(
      Readable.from(rowsOf(services, columns)),
      stringify({
        bom: true,
        columns: columns.map(({ header }) => header),
        header: true,
        escape_formulas: true,
        record_delimiter: 'windows',
        // Without this, only both together would be quoted.
        quoted_match: /[\r\n]/,
      }),
      target,
    );
  } catch (error) {
    if (
      (error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE'
    ) {
      throw error;
    }
  }
}

function* rowsOf(
  services: Iterable<ServiceSummary>,
  columns: readonly CsvColumn[],
): Generator<string[]> {
  for (const service of services) {
    yield columns.map(({ cell }) => cell(service));
  }
}
