import { InputError } from '@backstage/errors';
import { formatProblem, type LocatedProblem } from './LocatedProblem';

const MOST_IN_MESSAGE = 50;
const MOST_PROBLEMS = 200;

/** Overlays that cannot be laid over an edition, with what is wrong with them. */
export class OverlayError extends InputError {
  readonly problems: readonly LocatedProblem[];

  constructor(what: string, problems: readonly LocatedProblem[]) {
    super(
      [
        `${what}:`,
        ...problems
          .slice(0, MOST_IN_MESSAGE)
          .map(problem => `  ${formatProblem(problem)}`),
        ...(problems.length > MOST_IN_MESSAGE
          ? [`  and ${problems.length - MOST_IN_MESSAGE} more`]
          : []),
      ].join('\n'),
    );
    this.problems = problems.slice(0, MOST_PROBLEMS);
  }
}
