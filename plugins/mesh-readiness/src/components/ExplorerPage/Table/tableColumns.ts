import type { Edition } from 'backstage-plugin-mesh-readiness-common';
import type { Messages } from '../../../hooks';
import type { ColumnId } from '../state';

/** One column as the table has it; each mesh has one of its own. */
export interface TableColumn {
  /** `verdict:<mesh id>`, or the id that the address has for it. */
  id: string;
  label: string;
  kind: 'name' | Exclude<ColumnId, 'verdicts'> | 'verdict';
  /** Of a column for a mesh. */
  mesh?: string;
  isSortable: boolean;
}

const SORTABLE: readonly ColumnId[] = [
  'owner',
  'enrolled',
  'recommended',
  'blockers',
  'system',
  'domain',
  'cluster',
  'lifecycle',
  'type',
  'readAt',
];

/** The columns of the table from left to right. */
export const tableColumns = (
  ids: readonly ColumnId[],
  edition: Edition,
  t: Messages,
): TableColumn[] => [
  {
    id: 'name',
    kind: 'name',
    label: t('explorer.column.name'),
    isSortable: true,
  },
  ...ids.flatMap((id): TableColumn[] =>
    id === 'verdicts'
      ? edition.meshes.map(mesh => ({
          id: `verdict:${mesh.id}`,
          kind: 'verdict',
          mesh: mesh.id,
          label: mesh.name,
          isSortable: true,
        }))
      : [
          {
            id,
            kind: id,
            label: t(`explorer.column.${id}`),
            isSortable: SORTABLE.includes(id),
          },
        ],
  ),
];
