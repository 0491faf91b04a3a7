import type { Viewer } from '../access/Viewer';
import type { DimensionColumn } from './DimensionColumn';
import { fill } from './fill';
import type { ServiceTable } from './ServiceTable';

/** What a viewer sees of the services of a table, worked out once for as long as neither changes. */
export class Sight {
  readonly #viewer: Viewer;
  readonly #rows: Uint8Array;
  readonly #shown = new Map<DimensionColumn, Uint8Array>();

  constructor(table: ServiceTable, viewer: Viewer) {
    this.#viewer = viewer;
    this.#rows = new Uint8Array(table.slots);
    for (let slot = 0; slot < table.slots; slot++) {
      const ref = table.refAt(slot);
      this.#rows[slot] = ref !== undefined && this.#sees(ref) ? 1 : 0;
    }
  }

  /** By slot, 1: the service is seen. */
  get rows(): Uint8Array {
    return this.#rows;
  }

  /** Whether a value may be shown of a service that is seen. */
  shows = ({ seenWith }: { seenWith?: string }): boolean =>
    seenWith === undefined || this.#sees(seenWith);

  /** By the number of a value, 1: it may be shown. */
  shown(column: DimensionColumn): Uint8Array {
    let shown = this.#shown.get(column);
    if (!shown) {
      shown = Uint8Array.from(column.values, value =>
        this.shows(value) ? 1 : 0,
      );
      this.#shown.set(column, shown);
    }
    return shown;
  }

  /** By code, the position of its own name in `names`; -1: it has none, or none that may be shown. */
  ownNames(column: DimensionColumn): Int32Array {
    const shown = this.shown(column);
    return fill(new Int32Array(column.lists.length), code => {
      const own = column.lists[code][0];
      return own !== undefined && shown[own] ? column.nameIds[own] : -1;
    });
  }

  #sees(ref: string): boolean {
    return this.#viewer.sees === 'all' || this.#viewer.refs.has(ref);
  }
}
