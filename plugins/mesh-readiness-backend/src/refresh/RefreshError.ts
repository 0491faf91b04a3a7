import { CustomErrorBase } from '@backstage/errors';
import type { Freshness } from 'backstage-plugin-mesh-readiness-common';

/** What keeps a refresh from its end. */
export type RefreshProblemKind = NonNullable<Freshness['problem']>['kind'];

/** A refresh that could not go on, and who let it down. */
export class RefreshError extends CustomErrorBase {
  readonly kind: RefreshProblemKind;

  constructor(kind: RefreshProblemKind, message: string, cause?: unknown) {
    super(message, cause);
    this.name = 'RefreshError';
    this.kind = kind;
  }
}
