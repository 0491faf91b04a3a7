import type {
  Edition,
  ServiceSummary,
  Verdict,
} from 'backstage-plugin-mesh-readiness-common';
import type { Messages } from '../../../hooks';
import { enrolledWords, filterText, recommendationWords } from '../words';

/** What one service says to one row. */
export type CompareCell =
  | { kind: 'verdict'; verdict: Verdict | 'not-assessed' | undefined }
  | { kind: 'need'; need: 'required' | 'preferred' | undefined }
  | { kind: 'text'; text: string };

/** One thing that services are compared by, a cell for each service in their order. */
export interface CompareRow {
  id: string;
  title: string;
  cells: CompareCell[];
  /** True when not all services say the same. */
  differs: boolean;
}

/** Rows that belong together. */
export interface CompareGroup {
  id: 'verdicts' | 'outcome' | 'requirements';
  rows: CompareRow[];
}

const needOf = (service: ServiceSummary, feature: string) => {
  if (service.required.includes(feature)) {
    return 'required';
  }
  return service.preferred.includes(feature) ? 'preferred' : undefined;
};

const verdictOf = (service: ServiceSummary, mesh: string) =>
  service.status === 'not-assessed' ? 'not-assessed' : service.verdicts[mesh];

/** What services need and what each mesh says to them, in rows; within a group, rows in which they differ come first. */
export function compareRows(
  services: readonly ServiceSummary[],
  edition: Edition,
  t: Messages,
): CompareGroup[] {
  const row = (
    id: string,
    title: string,
    cellOf: (service: ServiceSummary) => CompareCell,
  ): CompareRow => {
    const cells = services.map(cellOf);
    const said = new Set(cells.map(cell => JSON.stringify(cell)));
    return { id, title, cells, differs: said.size > 1 };
  };
  const text = (words: string): CompareCell => ({ kind: 'text', text: words });
  const needed = new Set(
    services.flatMap(({ required, preferred }) => [...required, ...preferred]),
  );
  const groups: CompareGroup[] = [
    {
      id: 'verdicts',
      rows: edition.meshes.map(({ id, name }) =>
        row(id, name, service => ({
          kind: 'verdict',
          verdict: verdictOf(service, id),
        })),
      ),
    },
    {
      id: 'outcome',
      rows: [
        row('recommended', t('explorer.column.recommended'), service =>
          text(recommendationWords(service.recommendation, edition, t)),
        ),
        row('enrolled', t('explorer.column.enrolled'), ({ enrolment }) =>
          text(enrolledWords(enrolment, edition, t)),
        ),
        ...edition.meshes.map(({ id, name }) =>
          row(
            `blockers:${id}`,
            t('explorer.compare.blockers', { mesh: name }),
            ({ blockers, status }) =>
              text(status === 'assessed' ? String(blockers[id] ?? 0) : ''),
          ),
        ),
        row('status', t('explorer.column.status'), ({ status }) =>
          text(filterText('status', status, edition, t)),
        ),
        row('cluster', t('explorer.column.cluster'), ({ cluster }) =>
          text(cluster ?? ''),
        ),
      ],
    },
    {
      id: 'requirements',
      rows: edition.features
        .filter(({ id }) => needed.has(id))
        .map(({ id, title }) =>
          row(id, title, service => ({
            kind: 'need',
            need: needOf(service, id),
          })),
        ),
    },
  ];
  return groups.map(group => ({
    ...group,
    rows: [
      ...group.rows.filter(({ differs }) => differs),
      ...group.rows.filter(({ differs }) => !differs),
    ],
  }));
}
