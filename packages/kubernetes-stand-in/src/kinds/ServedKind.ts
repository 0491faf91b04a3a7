import type { GroupKind } from './groupKind';

/** A kind that the stand-in answers for. */
export interface ServedKind {
  id: GroupKind;
  group: string;
  kind: string;
  /** As it stands in paths: `pods`. */
  plural: string;
  /** The versions under which its objects can be read; each object is answered in the version that is asked for. */
  versions: string[];
  namespaced: boolean;
  shortNames: string[];
  /** Of Kubernetes itself: its objects come in a list without `apiVersion` and `kind`, as the real API answers them. */
  builtIn: boolean;
}
