export * from './EntityName';
export * from './FilterValue';
export * from './filterWords';
export * from './recommendationWords';
export * from './verdictWords';
