import type { ServiceColumn } from 'backstage-plugin-mesh-readiness-common';
import type { ColumnId } from '../state';

/** The columns of the file that say what the chosen columns of the table say; a service that could not be assessed tells why where the table does. */
export const csvColumns = (columns: readonly ColumnId[]): ServiceColumn[] => [
  'entityRef',
  'title',
  ...columns.flatMap((id): ServiceColumn[] =>
    id === 'topFinding' ? ['topFinding', 'message'] : [id],
  ),
];
