import type {
  Edition,
  Enrolment,
  ServiceFinding,
  ServiceStatus,
  ServiceSummary,
  Verdict,
} from 'backstage-plugin-mesh-readiness-common';
import type { ServiceRecord } from '../store/ServiceRecord';
import type { DimensionValue } from './Dimension';
import { DimensionColumn } from './DimensionColumn';
import { dimensionsOf, verdictDimension } from './dimensions';
import { growTo } from './growTo';
import { nameOf } from './nameOf';
import { naturalKey } from './naturalKey';
import { ServiceOrder } from './ServiceOrder';
import { STANDINGS, standingOf } from './standings';

type Dimensions = ReturnType<typeof dimensionsOf>;

/** One of the dimensions of services, apart from the verdicts. */
export type DimensionId = keyof Dimensions;

type Columns = {
  [Id in DimensionId]: DimensionColumn<
    ReturnType<Dimensions[Id]['read']>[number]
  >;
};

/**
 * The columns of all services.
 *
 * @remarks
 * Each service has a slot, a number that stands for it in every column; slots of services that left are used again.
 */
export class ServiceTable {
  readonly edition: Edition;
  /** Ids of the meshes, in the order of the edition. */
  readonly meshes: readonly string[];

  #columns: Columns;
  #verdicts: DimensionColumn[];
  #order = new ServiceOrder();

  #slotOf = new Map<string, number>();
  #free: number[] = [];
  #refs: (string | undefined)[] = [];
  #titles: (string | undefined)[] = [];
  #searchedTitles: (string | undefined)[] = [];
  #nameKeys: string[] = [];
  #messages = new Map<number, string>();
  #staleSince = new Map<number, string>();
  /** What objects show of the mesh a service runs in, beyond its name. */
  #shown = new Map<number, Pick<Enrolment, 'configured' | 'pods'>>();
  #readAt = new Float64Array(0);
  #joinedAt = new Float64Array(0);
  #pods = new Float64Array(0);
  #served = new Uint8Array(0);
  #standings: Uint8Array[];

  constructor(edition: Edition) {
    this.edition = edition;
    this.meshes = edition.meshes.map(({ id }) => id);
    this.#columns = Object.fromEntries(
      Object.entries(dimensionsOf(edition)).map(([id, dimension]) => [
        id,
        new DimensionColumn(dimension),
      ]),
    ) as unknown as Columns;
    this.#verdicts = this.meshes.map(
      mesh => new DimensionColumn(verdictDimension(mesh)),
    );
    this.#standings = this.meshes.map(() => new Uint8Array(0));
  }

  /** By dimension. */
  get columns(): Columns {
    return this.#columns;
  }

  /** The verdicts, in the order of `meshes`. */
  get verdicts(): readonly DimensionColumn[] {
    return this.#verdicts;
  }

  /** One more than the last slot that was ever used. */
  get slots(): number {
    return this.#refs.length;
  }

  /** How many services there are. */
  get size(): number {
    return this.#slotOf.size;
  }

  /** All slots in use by name as people sort them, equal ones by reference. */
  get byName(): Uint32Array {
    return this.#order.slots;
  }

  /** By slot, when it was read, in milliseconds. */
  get readAt(): Float64Array {
    return this.#readAt;
  }

  /** By slot, when it joined, in milliseconds. */
  get joinedAt(): Float64Array {
    return this.#joinedAt;
  }

  /** By slot, the number of pods; NaN: it states none. */
  get pods(): Float64Array {
    return this.#pods;
  }

  /** By slot, 1: it is assessed and could run in at least one mesh, ready or with work. */
  get served(): Uint8Array {
    return this.#served;
  }

  /** By mesh and slot, the position in {@link STANDINGS}. */
  get standings(): readonly Uint8Array[] {
    return this.#standings;
  }

  /** The reference in a slot; none: the slot is not in use. */
  refAt(slot: number): string | undefined {
    return this.#refs[slot];
  }

  /** The slot of a service. */
  slotOf(entityRef: string): number | undefined {
    return this.#slotOf.get(entityRef);
  }

  /** Whether two slots have the same name as people sort them. */
  sameName(a: number, b: number): boolean {
    return this.#nameKeys[a] === this.#nameKeys[b];
  }

  /** Whether a text in small letters is part of name, title or reference. */
  mentions(slot: number, text: string): boolean {
    return Boolean(
      this.#refs[slot]?.toLowerCase().includes(text) ||
        this.#searchedTitles[slot]?.includes(text),
    );
  }

  /** Takes services in, in place of what was there of them, and others out. */
  apply(records: readonly ServiceRecord[], removed: readonly string[]): void {
    const leaving = new Uint8Array(this.slots);
    const entering = new Set<number>();
    for (const ref of removed) {
      const slot = this.#slotOf.get(ref);
      if (slot !== undefined) {
        this.#remove(slot, ref);
        leaving[slot] = 1;
      }
    }
    for (const record of records) {
      const known = this.#slotOf.get(record.entityRef);
      const slot = known ?? this.#free.pop() ?? this.slots;
      const key = naturalKey(record.title ?? nameOf(record.entityRef));
      if (known === undefined || this.#nameKeys[slot] !== key) {
        leaving[slot] = 1;
        entering.add(slot);
      }
      this.#set(slot, record, key);
    }
    if (entering.size > 0 || removed.length > 0) {
      this.#order.update({
        leaving,
        entering: [...entering],
        keyOf: slot => this.#nameKeys[slot],
        refOf: slot => this.#refs[slot]!,
      });
    }
  }

  /** What is shown of a service; values that are not among those to be shown are as absent. */
  summaryAt(
    slot: number,
    shows: (value: { seenWith?: string }) => boolean,
  ): ServiceSummary {
    const first = (id: DimensionId) => {
      const [value]: DimensionValue[] = this.#columns[id].valuesAt(slot);
      return value && shows(value) ? value.value : undefined;
    };
    const status = first('status') as ServiceStatus;
    const verdicts = Object.fromEntries(
      this.meshes.flatMap((mesh, at) => {
        const [verdict] = this.#verdicts[at].valuesAt(slot);
        return verdict ? [[mesh, verdict.value as Verdict]] : [];
      }),
    );
    const findings = this.#columns.finding
      .valuesAt(slot)
      .map(({ finding }) => finding);
    const features = this.#columns.feature.valuesAt(slot);
    const [recommended] = this.#columns.recommended.valuesAt(slot);
    const enrolled = first('enrolled');
    const ofNeed = (need: 'required' | 'preferred') =>
      features.flatMap(feature => (feature.need === need ? feature.value : []));
    return {
      entityRef: this.#refs[slot]!,
      title: this.#titles[slot],
      owner: first('owner'),
      system: first('system'),
      domain: first('domain'),
      cluster: first('cluster'),
      lifecycle: first('lifecycle'),
      type: first('type'),
      status,
      message: this.#messages.get(slot),
      verdicts,
      blockers:
        status === 'assessed'
          ? Object.fromEntries(
              this.meshes.map(mesh => [mesh, countOf(findings, mesh, 'error')]),
            )
          : {},
      recommendation: recommended?.recommendation,
      enrolment:
        enrolled === undefined
          ? undefined
          : {
              mesh: enrolled === 'none' ? undefined : enrolled,
              ...this.#shown.get(slot),
            },
      required: ofNeed('required'),
      preferred: ofNeed('preferred'),
      topFinding:
        status === 'assessed' ? topFinding(findings, this.meshes) : undefined,
      readAt: new Date(this.#readAt[slot]).toISOString(),
      staleSince: this.#staleSince.get(slot),
    };
  }

  /** One that can be changed without changing this one; `turn` is awaited between its parts. */
  async copy(turn: () => Promise<void>): Promise<ServiceTable> {
    const copy = new ServiceTable(this.edition);
    for (const id of Object.keys(this.#columns) as DimensionId[]) {
      (copy.#columns as Record<DimensionId, unknown>)[id] =
        this.#columns[id].copy();
      await turn();
    }
    copy.#verdicts = this.#verdicts.map(column => column.copy());
    copy.#standings = this.#standings.map(column => column.slice());
    copy.#slotOf = new Map(this.#slotOf);
    await turn();
    copy.#order = this.#order.copy();
    copy.#free = [...this.#free];
    copy.#refs = [...this.#refs];
    copy.#titles = [...this.#titles];
    copy.#searchedTitles = [...this.#searchedTitles];
    copy.#nameKeys = [...this.#nameKeys];
    copy.#messages = new Map(this.#messages);
    copy.#staleSince = new Map(this.#staleSince);
    copy.#shown = new Map(this.#shown);
    await turn();
    copy.#readAt = this.#readAt.slice();
    copy.#joinedAt = this.#joinedAt.slice();
    copy.#pods = this.#pods.slice();
    copy.#served = this.#served.slice();
    await turn();
    return copy;
  }

  #set(slot: number, record: ServiceRecord, nameKey: string) {
    const { entityRef, title, message, staleSince, context } = record;
    this.#slotOf.set(entityRef, slot);
    this.#refs[slot] = entityRef;
    this.#titles[slot] = title;
    this.#searchedTitles[slot] = title?.toLowerCase();
    this.#nameKeys[slot] = nameKey;
    keep(this.#messages, slot, message);
    keep(this.#staleSince, slot, staleSince);
    keep(this.#shown, slot, shownOf(record.enrolment));
    this.#readAt = growTo(this.#readAt, slot);
    this.#readAt[slot] = Date.parse(record.readAt);
    this.#joinedAt = growTo(this.#joinedAt, slot);
    this.#joinedAt[slot] = Date.parse(record.joinedAt);
    this.#pods = growTo(this.#pods, slot);
    this.#pods[slot] =
      Number.isFinite(context.pods) && context.pods! >= 0 ? context.pods! : NaN;
    this.#served = growTo(this.#served, slot);
    this.#served[slot] =
      record.status === 'assessed' &&
      this.meshes.some(mesh =>
        ['ready', 'needs-work'].includes(record.verdicts[mesh]),
      )
        ? 1
        : 0;
    for (const column of Object.values(this.#columns)) {
      column.set(slot, record);
    }
    this.meshes.forEach((mesh, at) => {
      this.#verdicts[at].set(slot, record);
      this.#standings[at] = growTo(this.#standings[at], slot);
      this.#standings[at][slot] = STANDINGS.indexOf(standingOf(record, mesh));
    });
  }

  #remove(slot: number, entityRef: string) {
    this.#slotOf.delete(entityRef);
    this.#refs[slot] = undefined;
    this.#titles[slot] = undefined;
    this.#searchedTitles[slot] = undefined;
    this.#messages.delete(slot);
    this.#staleSince.delete(slot);
    this.#shown.delete(slot);
    for (const column of Object.values(this.#columns)) {
      column.clear(slot);
    }
    this.#verdicts.forEach(column => column.clear(slot));
    this.#free.push(slot);
  }
}

function keep<T>(values: Map<number, T>, slot: number, value?: T) {
  if (value === undefined) {
    values.delete(slot);
  } else {
    values.set(slot, value);
  }
}

function shownOf(
  enrolment: ServiceRecord['enrolment'],
): Pick<Enrolment, 'configured' | 'pods'> | undefined {
  const { configured, pods } = enrolment ?? {};
  return configured === undefined && pods === undefined
    ? undefined
    : { ...(configured && { configured }), ...(pods && { pods }) };
}

const WORST_FIRST = ['error', 'unknown', 'warning'] as const;

function countOf(
  findings: readonly ServiceFinding[],
  mesh: string,
  level: ServiceFinding['level'],
): number {
  return findings.filter(
    finding => finding.mesh === mesh && finding.level === level,
  ).length;
}

function topFinding(
  findings: readonly ServiceFinding[],
  meshes: readonly string[],
): ServiceFinding | undefined {
  const ways = meshes.map(mesh => ({
    mesh,
    counts: WORST_FIRST.map(level => countOf(findings, mesh, level)),
  }));
  ways.sort((a, b) => {
    const at = a.counts.findIndex((count, level) => count !== b.counts[level]);
    return at < 0 ? 0 : a.counts[at] - b.counts[at];
  });
  for (const level of WORST_FIRST) {
    const found = findings.find(
      finding => finding.mesh === ways[0]?.mesh && finding.level === level,
    );
    if (found) {
      return found;
    }
  }
  return undefined;
}
