import type { SourceReport } from 'backstage-plugin-mesh-readiness-common';

/** How sure a source is of what belongs to the service: not at all, by a guess, or without anything to add; `help` where it could not be read and something would help. */
export const linkOf = ({
  add,
  status,
}: Pick<SourceReport, 'add' | 'status'>):
  | 'not-linked'
  | 'guess'
  | 'help'
  | undefined => {
  if (!add) {
    return undefined;
  }
  switch (status) {
    case 'nothing':
      return 'not-linked';
    case 'read':
    case 'stale':
      return 'guess';
    case 'failed':
      return 'help';
    default:
      throw new Error(`There is no status ${status satisfies never}`);
  }
};
