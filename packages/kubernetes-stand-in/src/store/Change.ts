import type { ApiObject } from '../ApiObject';
import type { GroupKind } from '../kinds/groupKind';

/** What happened to an object. */
export interface Change {
  /** The resource version that came with it. */
  version: number;
  kind: GroupKind;
  /** As it was; absent for a new one. */
  before?: ApiObject;
  /** As it is; absent for a removed one. */
  after?: ApiObject;
}
