import {
  type AdoptionDay,
  type AdoptionGroup,
  type AdoptionGroupKey,
  type AdoptionSummary,
  type ClusterAdoption,
  type Edition,
  estimateResources,
  type FindingCount,
  type MeshAdoption,
  SERVICE_FACETS,
  type ServiceFacet,
  type ServiceFacetName,
  type ServiceFilters,
  type ServiceFinding,
  type ServiceList,
  type ServiceQuery,
  type ServiceSummary,
  VERDICTS,
} from 'backstage-plugin-mesh-readiness-common';
import type { Viewer } from '../../access/Viewer';
import type { ServiceRecord } from '../../store/ServiceRecord';
import type { Lookup, Selection, ServiceState } from '../Lookup';

const text = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
const byText = (a: string, b: string) => (a < b ? -1 : Number(a > b));
const human = (a: string, b: string) =>
  text.compare(a.split('/').pop()!, b.split('/').pop()!) || byText(a, b);
const unique = <T>(values: T[]) => [...new Set(values)];
const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
const words = (json: string) =>
  Object.values([JSON.parse(json)].flat())
    .map(value =>
      typeof value === 'object' ? Object.values(value).join(' ') : value,
    )
    .join(' ');
const displayed = ({ title, entityRef }: ServiceRecord) =>
  title ?? entityRef.split('/')[1];
const byName = (a: ServiceRecord, b: ServiceRecord) =>
  text.compare(displayed(a), displayed(b)) || byText(a.entityRef, b.entityRef);

/** The same answers as the ServiceIndex, by plain loops over the records. */
export class NaiveLookup implements Lookup {
  constructor(
    private readonly edition: Edition,
    private readonly records: readonly ServiceRecord[],
  ) {}

  get meshes() {
    return this.edition.meshes.map(({ id }) => id);
  }

  list(query: ServiceQuery, viewer: Viewer): Omit<ServiceList, 'freshness'> {
    const { offset = 0, limit = 50, filters = {} } = query;
    const items = this.sorted(query, viewer);
    return {
      items: items.slice(offset, offset + limit),
      total: items.length,
      offset,
      limit,
      facets: Object.fromEntries(
        (query.facets ?? SERVICE_FACETS).map(name => [
          name,
          this.facet(name, { filters, viewer }, { limit: 50 }),
        ]),
      ),
    };
  }

  *select(
    query: Pick<ServiceQuery, 'filters' | 'sort' | 'order'>,
    viewer: Viewer,
  ) {
    yield* this.sorted(query, viewer);
  }

  facet(
    name: ServiceFacetName,
    { filters, viewer }: Selection,
    { text: part = '', limit }: { text?: string; limit: number },
  ): ServiceFacet {
    const counts = new Map<string, number>();
    const count = (values: string[]) => {
      for (const value of unique(values)) {
        counts.set(value, (counts.get(value) ?? 0) + 1);
      }
    };
    if (name === 'verdict') {
      for (const mesh of this.meshes) {
        const others = filters.verdict?.filter(
          value => value.split(':')[0] !== mesh,
        );
        for (const record of this.matching({
          filters: { ...filters, verdict: others },
          viewer,
        })) {
          const verdict = record.verdicts[mesh];
          count(verdict ? [`${mesh}:${verdict}`] : []);
        }
      }
    } else {
      const own = name === 'feature' ? 'anyOf' : name;
      for (const record of this.matching({
        filters: { ...filters, [own]: undefined },
        viewer,
      })) {
        const values = valuesOf(record, viewer)[name];
        count(values.length > 0 ? values : ['']);
      }
    }
    const values = [...counts]
      .filter(([value]) => value.toLowerCase().includes(part.toLowerCase()))
      .sort(([a, one], [b, other]) => other - one || human(a, b))
      .map(([value, number]) => ({ value, count: number }));
    return { values: values.slice(0, limit), total: values.length };
  }

  summary(selection: Selection): Omit<AdoptionSummary, 'freshness'> {
    const records = this.matching(selection);
    const withStatus = (status: string) =>
      records.filter(record => record.status === status).length;
    const tally = (names: string[], of: 'recommended' | 'enrolled') => {
      const counts = Object.fromEntries(names.map(name => [name, 0]));
      for (const record of records) {
        for (const value of valuesOf(record, selection.viewer)[of]) {
          counts[value] = (counts[value] ?? 0) + 1;
        }
      }
      return counts;
    };
    const clusterOf = (record: ServiceRecord) =>
      valuesOf(record, selection.viewer).cluster[0];
    const clusters = unique(
      records.flatMap(record => clusterOf(record) ?? []),
    ).map(cluster =>
      this.clusterOf(
        cluster,
        records.filter(record => clusterOf(record) === cluster),
      ),
    );
    return {
      total: records.length,
      assessed: withStatus('assessed'),
      notAssessed: withStatus('not-assessed'),
      failed: withStatus('failed'),
      stale: records.filter(record => record.staleSince).length,
      meshes: this.adoptionOf(records),
      recommended: tally(
        [...this.meshes, 'open', 'no-mesh', 'all-blocked'],
        'recommended',
      ),
      enrolled: tally([...this.meshes, 'none'], 'enrolled'),
      findings: this.findingsOf(records),
      clusters: clusters.sort(
        (a, b) => b.total - a.total || human(a.cluster, b.cluster),
      ),
      withoutCluster: records.filter(record => !clusterOf(record)).length,
    };
  }

  groups(
    by: AdoptionGroupKey,
    selection: Selection,
    { offset, limit }: { offset: number; limit: number },
  ) {
    const records = this.matching(selection);
    const groupOf = (record: ServiceRecord) =>
      (by === 'owner'
        ? record.owner
        : valuesOf(record, selection.viewer)[by][0]) ?? '';
    const groups = unique(records.map(groupOf)).map(value => {
      const members = records.filter(record => groupOf(record) === value);
      const assessed = members.filter(({ status }) => status === 'assessed');
      const served = assessed.filter(({ verdicts }) =>
        this.meshes.some(
          mesh => verdicts[mesh] === 'ready' || verdicts[mesh] === 'needs-work',
        ),
      );
      const group: AdoptionGroup = {
        value,
        total: members.length,
        meshes: this.adoptionOf(members),
      };
      return {
        group,
        class: value === '' ? 2 : Number(assessed.length === 0),
        share: assessed.length === 0 ? 0 : served.length / assessed.length,
      };
    });
    groups.sort(
      (a, b) =>
        a.class - b.class ||
        a.share - b.share ||
        b.group.total - a.group.total ||
        human(a.group.value, b.group.value),
    );
    return {
      items: groups.slice(offset, offset + limit).map(({ group }) => group),
      total: groups.length,
    };
  }

  day(selection: Selection, day: string): AdoptionDay {
    const records = this.matching(selection);
    return {
      day,
      total: records.length,
      notAssessed: records.filter(({ status }) => status === 'not-assessed')
        .length,
      failed: records.filter(({ status }) => status === 'failed').length,
      meshes: Object.fromEntries(
        Object.entries(this.adoptionOf(records)).map(
          ([mesh, { notAssessed, failed, ...rest }]) => [mesh, rest],
        ),
      ),
    };
  }

  refs(selection: Selection): string[] {
    return this.matching(selection)
      .sort(byName)
      .map(({ entityRef }) => entityRef);
  }

  states(selection: Selection): ServiceState[] {
    return this.matching(selection)
      .sort(byName)
      .map(({ entityRef, joinedAt, status, enrolment, verdicts }) => ({
        entityRef,
        joinedAt: Date.parse(joinedAt),
        status,
        enrolled: enrolment && (enrolment.mesh ?? 'none'),
        verdicts,
      }));
  }

  private matching({ filters, viewer }: Selection): ServiceRecord[] {
    return this.records.filter(
      record =>
        (viewer.sees === 'all' || viewer.refs.has(record.entityRef)) &&
        this.passes(record, filters, viewer),
    );
  }

  private passes(
    record: ServiceRecord,
    filters: ServiceFilters,
    viewer: Viewer,
  ): boolean {
    const values = valuesOf(record, viewer);
    const among = (wanted: string[] | undefined, had: string[]) =>
      !wanted?.length ||
      wanted.some(value =>
        value === '' ? had.length === 0 : had.includes(value),
      );
    const amongNone = (wanted: string[] | undefined, had: string[]) =>
      !wanted?.length || !among(wanted, had);
    const findings = (level?: string) =>
      record.findings
        .filter(finding => !level || finding.level === level)
        .flatMap(({ mesh, code }) => [code, `${mesh}:${code}`]);
    return (
      (filters.allOf ?? []).every(value => among([value], values.feature)) &&
      among(filters.anyOf, values.feature) &&
      amongNone(filters.noneOf, values.feature) &&
      unique((filters.verdict ?? []).map(value => value.split(':')[0])).every(
        mesh =>
          this.meshes.includes(mesh) &&
          filters.verdict!.includes(`${mesh}:${record.verdicts[mesh] ?? ''}`),
      ) &&
      among(filters.finding, findings()) &&
      among(filters.blockedBy, findings('error')) &&
      among(filters.burdenedBy, findings('warning')) &&
      among(filters.unknownBy, findings('unknown')) &&
      among(filters.recommended, values.recommended) &&
      among(filters.enrolled, values.enrolled) &&
      amongNone(filters.notEnrolled, values.enrolled) &&
      among(filters.status, [record.status]) &&
      among(filters.owner, values.owner) &&
      among(filters.ownedBy, record.owner ? [record.owner] : []) &&
      among(filters.system, values.system) &&
      among(filters.domain, values.domain) &&
      among(filters.cluster, values.cluster) &&
      among(filters.lifecycle, values.lifecycle) &&
      among(filters.type, values.type) &&
      among(filters.ref, [record.entityRef]) &&
      among(filters.stale, [String(Boolean(record.staleSince))]) &&
      (!filters.text?.length ||
        filters.text.some(part =>
          [record.entityRef, record.title ?? ''].some(whole =>
            whole.toLowerCase().includes(part.toLowerCase()),
          ),
        ))
    );
  }

  private sorted(
    { filters = {}, sort = 'name', order = 'asc' }: ServiceQuery,
    viewer: Viewer,
  ): ServiceSummary[] {
    const direction = order === 'desc' ? -1 : 1;
    const valueOf = (record: ServiceRecord): string | number | undefined => {
      if (sort === 'blockers') {
        return record.status === 'assessed'
          ? record.findings.filter(({ level }) => level === 'error').length
          : undefined;
      }
      if (sort === 'readAt') {
        return record.readAt;
      }
      if (sort.startsWith('verdict:')) {
        const verdict = record.verdicts[sort.slice(8)];
        return verdict && VERDICTS.indexOf(verdict);
      }
      return sort === 'name'
        ? displayed(record)
        : valuesOf(record, viewer)[sort as 'owner'][0];
    };
    const compare = (a: string | number, b: string | number) => {
      if (typeof a === 'number' && typeof b === 'number') {
        return a - b;
      }
      return sort === 'name'
        ? text.compare(String(a), String(b))
        : human(String(a), String(b));
    };
    return this.matching({ filters, viewer })
      .sort((a, b) => {
        const [one, other] = [valueOf(a), valueOf(b)];
        if (one === undefined || other === undefined) {
          return (
            Number(one === undefined) - Number(other === undefined) ||
            byName(a, b)
          );
        }
        return compare(one, other) * direction || byName(a, b);
      })
      .map(record => this.summarise(record, viewer));
  }

  private summarise(record: ServiceRecord, viewer: Viewer): ServiceSummary {
    const {
      ownerGroups,
      clusterRef,
      findings,
      context,
      joinedAt,
      domain,
      cluster,
      ...rest
    } = record;
    const values = valuesOf(record, viewer);
    const assessed = record.status === 'assessed';
    const of = (mesh: string, level: string) =>
      findings.filter(
        finding => finding.mesh === mesh && finding.level === level,
      );
    const [nearest] = [...this.meshes].sort(
      (a, b) =>
        of(a, 'error').length - of(b, 'error').length ||
        of(a, 'unknown').length - of(b, 'unknown').length ||
        of(a, 'warning').length - of(b, 'warning').length,
    );
    return {
      ...rest,
      domain: values.domain[0],
      cluster: values.cluster[0],
      blockers: assessed
        ? Object.fromEntries(
            this.meshes.map(mesh => [mesh, of(mesh, 'error').length]),
          )
        : {},
      topFinding: assessed
        ? [
            ...of(nearest, 'error'),
            ...of(nearest, 'unknown'),
            ...of(nearest, 'warning'),
          ][0]
        : undefined,
    };
  }

  private adoptionOf(
    records: readonly ServiceRecord[],
  ): Record<string, MeshAdoption> {
    return Object.fromEntries(
      this.meshes.map(mesh => {
        const outside = records.filter(
          ({ enrolment }) => enrolment?.mesh !== mesh,
        );
        const withVerdict = (verdict: string) =>
          outside.filter(({ verdicts }) => verdicts[mesh] === verdict).length;
        const withStatus = (status: string) =>
          outside.filter(record => record.status === status).length;
        return [
          mesh,
          {
            enrolled: records.length - outside.length,
            ready: withVerdict('ready'),
            needsWork: withVerdict('needs-work'),
            unknown: withVerdict('unknown'),
            blocked: withVerdict('blocked'),
            notAssessed: withStatus('not-assessed'),
            failed: withStatus('failed'),
          },
        ];
      }),
    );
  }

  private findingsOf(records: readonly ServiceRecord[]): FindingCount[] {
    const all = records.flatMap(({ findings }) => findings);
    const count = (is: (finding: ServiceFinding) => boolean) =>
      records.filter(({ findings }) => findings.some(is)).length;
    const partsOf = (is: (finding: ServiceFinding) => boolean) => ({
      blocks: count(finding => is(finding) && finding.level === 'error'),
      burdens: count(finding => is(finding) && finding.level === 'warning'),
      unknown: count(finding => is(finding) && finding.level === 'unknown'),
    });
    return unique(all.map(({ code }) => code))
      .map(code => {
        const features = unique(
          all
            .filter(finding => finding.code === code)
            .map(({ feature }) => feature),
        );
        return {
          code,
          ...(features.length === 1 && features[0]
            ? { feature: features[0] }
            : {}),
          ...partsOf(finding => finding.code === code),
          meshes: Object.fromEntries(
            this.meshes
              .map(
                mesh =>
                  [
                    mesh,
                    partsOf(
                      finding => finding.code === code && finding.mesh === mesh,
                    ),
                  ] as const,
              )
              .filter(([, parts]) => sum(Object.values(parts)) > 0),
          ),
        };
      })
      .sort(
        (a, b) =>
          b.blocks - a.blocks ||
          b.burdens - a.burdens ||
          b.unknown - a.unknown ||
          byText(a.code, b.code),
      );
  }

  private clusterOf(
    cluster: string,
    records: readonly ServiceRecord[],
  ): ClusterAdoption {
    const count = (mesh: string, ...wanted: string[]) =>
      records.filter(({ verdicts }) => wanted.includes(verdicts[mesh])).length;
    const movable = (mesh: string) => count(mesh, 'ready', 'needs-work');
    const most = Math.max(...this.meshes.map(movable));
    const serving = this.meshes.filter(
      mesh => most > 0 && movable(mesh) === most,
    );
    const mostReady = Math.max(...serving.map(mesh => count(mesh, 'ready')));
    const serves = serving.filter(mesh => count(mesh, 'ready') === mostReady);
    const usual = <T>(values: (T | undefined)[]): T | undefined => {
      const stated = values.flatMap(value =>
        value === undefined ? [] : JSON.stringify(value),
      );
      const [first] = unique(stated).sort(
        (a, b) =>
          stated.filter(value => value === b).length -
            stated.filter(value => value === a).length ||
          text.compare(words(a), words(b)),
      );
      return first === undefined ? undefined : JSON.parse(first);
    };
    const context = records.map(record => record.context);
    const pods = context.flatMap(one => one.pods ?? []);
    const nodes = usual(context.map(one => one.nodes));
    return {
      cluster,
      total: records.length,
      meshes: this.adoptionOf(records),
      serves,
      conflicts: serves.length > 0 ? count(serves[0], 'blocked') : 0,
      installed: usual(context.map(one => one.installedMesh)),
      kubernetesVersion: usual(context.map(one => one.kubernetesVersion)),
      cni: usual(context.map(one => one.cni)),
      nodes,
      pods: sum(pods),
      withoutPods: records.length - pods.length,
      cost:
        pods.length > 0 && nodes !== undefined
          ? estimateResources(this.edition, { pods: sum(pods), nodes }).map(
              ({ mesh, cpuMillicores, memoryMebibytes }) => ({
                mesh,
                cpuMillicores,
                memoryMebibytes,
              }),
            )
          : [],
    };
  }
}

function valuesOf(record: ServiceRecord, viewer: Viewer) {
  const sees = (ref: string | undefined) =>
    ref === undefined || viewer.sees === 'all' || viewer.refs.has(ref);
  const { owner, recommendation, enrolment } = record;
  const some = (value: string | undefined) => (value ? [value] : []);
  return {
    feature: [...record.required, ...record.preferred],
    finding: record.findings.map(({ code }) => code),
    recommended: some(
      recommendation?.status === 'decided'
        ? recommendation.meshes[0]
        : recommendation?.status,
    ),
    enrolled: some(enrolment && (enrolment.mesh ?? 'none')),
    status: [record.status],
    owner: owner
      ? [owner, ...record.ownerGroups.filter(group => sees(group))]
      : [],
    system: some(record.system),
    domain: sees(record.domain) ? some(record.domain) : [],
    cluster: sees(record.clusterRef) ? some(record.cluster) : [],
    lifecycle: some(record.lifecycle),
    type: some(record.type),
  };
}
