import type {
  AdoptionDay,
  ServiceChange,
  ServiceStatus,
  Verdict,
} from 'backstage-plugin-mesh-readiness-common';
import type { ServiceState } from '../../lookup/Lookup';
import { standingOf } from '../../lookup/standings';

/** What one service counted for, at a time that moves back with each change that is undone. */
export class ServicePast {
  #isThere = true;
  #status: ServiceStatus;
  #enrolled: string | undefined;
  readonly #verdicts: Record<string, Verdict>;

  constructor(now: Pick<ServiceState, 'status' | 'enrolled' | 'verdicts'>) {
    this.#status = now.status;
    this.#enrolled = now.enrolled;
    this.#verdicts = { ...now.verdicts } as Record<string, Verdict>;
  }

  /** Undoes a change; what was before the catalog had the service is not asked any more. */
  undo({
    kind,
    mesh = '',
    before,
  }: Pick<ServiceChange, 'kind' | 'mesh' | 'before'>): void {
    switch (kind) {
      case 'status':
        this.#status = before as ServiceStatus;
        break;
      case 'enrolment':
        this.#enrolled = before;
        break;
      case 'verdict':
        if (before === undefined) {
          delete this.#verdicts[mesh];
        } else {
          this.#verdicts[mesh] = before as Verdict;
        }
        break;
      case 'joined':
        this.#isThere = false;
        break;
      case 'recommendation':
      case 'left':
        break;
      default:
        kind satisfies never;
    }
  }

  /** Adds it to the totals of a day, or takes it out of them. */
  count(day: AdoptionDay, by: 1 | -1): void {
    if (!this.#isThere) {
      return;
    }
    day.total += by;
    day.notAssessed += this.#status === 'not-assessed' ? by : 0;
    day.failed += this.#status === 'failed' ? by : 0;
    for (const [mesh, totals] of Object.entries(day.meshes)) {
      const standing = standingOf(
        {
          status: this.#status,
          verdicts: this.#verdicts,
          enrolment: { mesh: this.#enrolled },
        },
        mesh,
      );
      if (standing !== 'notAssessed' && standing !== 'failed') {
        totals[standing] += by;
      }
    }
  }
}
