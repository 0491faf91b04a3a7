import type { ServiceChange } from 'backstage-plugin-mesh-readiness-common';
import type { ServiceRecord } from './ServiceRecord';
import { SERVICE_COLUMNS, type ServiceRow } from './ServiceRow';

/** What the change log says about one change of a service, besides when and why. */
export type ChangeLine = Pick<
  ServiceChange,
  'kind' | 'mesh' | 'before' | 'after'
>;

/**
 * The changes that come with another row of a service; `undefined`: the row says what is there already, and is not to be written.
 * A row that is new is one change. A row that differs in nothing but an earlier time of reading has nothing to add.
 */
export function diffService(
  before: ServiceRow | undefined,
  after: ServiceRow,
): ChangeLine[] | undefined {
  if (!before) {
    return [{ kind: 'joined' }];
  }
  const differing = SERVICE_COLUMNS.filter(
    column => before[column] !== after[column],
  );
  if (
    differing.every(column => column === 'read_at') &&
    before.read_at >= after.read_at
  ) {
    return undefined;
  }
  return [
    ...compare('status', before.status, after.status),
    ...compareVerdicts(before.verdicts, after.verdicts),
    ...compare(
      'recommendation',
      recommended(before.recommendation),
      recommended(after.recommendation),
    ),
    ...compare(
      'enrolment',
      enrolled(before.enrolment),
      enrolled(after.enrolment),
    ),
  ];
}

function compare(
  kind: ServiceChange['kind'],
  before: string | undefined,
  after: string | undefined,
  mesh?: string,
): ChangeLine[] {
  return before === after
    ? []
    : [
        {
          kind,
          ...(mesh !== undefined && { mesh }),
          ...(before !== undefined && { before }),
          ...(after !== undefined && { after }),
        },
      ];
}

function compareVerdicts(before: string, after: string): ChangeLine[] {
  if (before === after) {
    return [];
  }
  const old = new Map<string, string>(Object.entries(JSON.parse(before)));
  const now = new Map<string, string>(Object.entries(JSON.parse(after)));
  return [...new Set([...now.keys(), ...old.keys()])].flatMap(mesh =>
    compare('verdict', old.get(mesh), now.get(mesh), mesh),
  );
}

function recommended(text: string | null): string | undefined {
  const recommendation: ServiceRecord['recommendation'] =
    text === null ? undefined : JSON.parse(text);
  return recommendation?.status === 'decided'
    ? recommendation.meshes[0]
    : recommendation?.status;
}

function enrolled(text: string | null): string | undefined {
  const enrolment: ServiceRecord['enrolment'] =
    text === null ? undefined : JSON.parse(text);
  return enrolment && (enrolment.mesh ?? 'none');
}
