/** Which entities whoever asks may see. */
export type Viewer =
  | { sees: 'all' }
  | {
      sees: 'some';
      /** References of all entities of the catalog that may be seen, of the kinds that answers name. */
      refs: ReadonlySet<string>;
    };
