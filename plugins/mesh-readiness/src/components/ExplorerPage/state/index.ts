export * from './columnIds';
export * from './ExplorerState';
export * from './filterChanges';
export * from './limits';
export * from './stateFromParams';
export * from './stateToParams';
export * from './useExplorerState';
