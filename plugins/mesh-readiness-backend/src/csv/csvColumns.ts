import type {
  Edition,
  Mesh,
  ServiceColumn,
  ServiceSummary,
} from 'backstage-plugin-mesh-readiness-common';

/** One column of a file of services. */
export interface CsvColumn {
  header: string;
  cell(service: ServiceSummary): string;
}

/** Stands between several names in one cell. */
const AND = '; ';

const SINGLE: Record<
  Exclude<
    ServiceColumn,
    'verdicts' | 'blockers' | `verdicts:${string}` | `blockers:${string}`
  >,
  CsvColumn
> = {
  entityRef: { header: 'Service', cell: ({ entityRef }) => entityRef },
  title: { header: 'Title', cell: ({ title = '' }) => title },
  owner: { header: 'Owner', cell: ({ owner = '' }) => owner },
  system: { header: 'System', cell: ({ system = '' }) => system },
  domain: { header: 'Domain', cell: ({ domain = '' }) => domain },
  cluster: { header: 'Cluster', cell: ({ cluster = '' }) => cluster },
  lifecycle: { header: 'Lifecycle', cell: ({ lifecycle = '' }) => lifecycle },
  type: { header: 'Type', cell: ({ type = '' }) => type },
  status: { header: 'Status', cell: ({ status }) => status },
  recommended: {
    header: 'Recommended',
    cell: ({ recommendation }) => {
      if (!recommendation) {
        return '';
      }
      const { status, meshes } = recommendation;
      return status === 'decided' ? meshes.join(AND) : status;
    },
  },
  enrolled: {
    header: 'Runs in',
    cell: ({ enrolment }) => (enrolment ? enrolment.mesh ?? 'none' : ''),
  },
  required: { header: 'Required', cell: ({ required }) => required.join(AND) },
  preferred: {
    header: 'Preferred',
    cell: ({ preferred }) => preferred.join(AND),
  },
  topFinding: {
    header: 'First to solve',
    cell: ({ topFinding }) =>
      topFinding
        ? [topFinding.code, topFinding.mesh, topFinding.feature ?? '']
            .filter(Boolean)
            .join(' ')
        : '',
  },
  message: { header: 'Error', cell: ({ message = '' }) => message },
  readAt: { header: 'Read at', cell: ({ readAt }) => readAt },
  stale: { header: 'Stale since', cell: ({ staleSince = '' }) => staleSince },
};

/** The columns asked for, with the names of meshes as the edition has them. */
export function csvColumns(
  columns: readonly ServiceColumn[],
  { meshes }: Edition,
): CsvColumn[] {
  return columns.flatMap(column => {
    const [name, meshId] = column.split(':');
    const asked = meshes.filter(
      ({ id }) => meshId === undefined || id === meshId,
    );
    switch (name) {
      case 'verdicts':
        return asked.map(verdictOf);
      case 'blockers':
        return asked.map(blockersOf);
      default:
        return [SINGLE[name as keyof typeof SINGLE]];
    }
  });
}

function verdictOf({ id, name }: Mesh): CsvColumn {
  return { header: name, cell: ({ verdicts }) => verdicts[id] ?? '' };
}

function blockersOf({ id, name }: Mesh): CsvColumn {
  return {
    header: `Blockers on ${name}`,
    cell: ({ blockers }) => blockers[id]?.toString() ?? '',
  };
}
