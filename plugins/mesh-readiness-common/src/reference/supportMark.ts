import type { SupportStatement } from '../types';

/** How sure a statement is, in a sign or two: `?` not verified, `~` inferred or from somebody else, `*` documents contradict each other. */
export function supportMark({
  verification = 'verified',
  conflict,
}: SupportStatement): string {
  const contradicted = conflict === undefined ? '' : '*';
  switch (verification) {
    case 'verified':
      return contradicted;
    case 'secondary':
    case 'inferred':
      return `~${contradicted}`;
    case 'unverified':
      return `?${contradicted}`;
    default:
      return verification satisfies never;
  }
}
