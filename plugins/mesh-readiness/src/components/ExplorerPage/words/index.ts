export * from './EntityName';
export * from './FilterValue';
export * from './enrolledWords';
export * from './filterText';
export * from './filterWords';
export * from './recommendationWords';
export * from './verdictWords';
