export * from './builtInEditions';
export * from './schema';
export * from './KnowledgeProblem';
export * from './placeOfExample';
export * from './overlay';
