import { InputError } from '@backstage/errors';
import { formatProblem, type LocatedProblem } from './LocatedProblem';

/** Overlays that cannot be laid over an edition, with all that is wrong with them. */
export class OverlayError extends InputError {
  readonly problems: readonly LocatedProblem[];

  constructor(what: string, problems: readonly LocatedProblem[]) {
    super(
      [
        `${what}:`,
        ...problems.map(problem => `  ${formatProblem(problem)}`),
      ].join('\n'),
    );
    this.problems = problems;
  }
}
