export * from './builtInEditions';
export * from './schema';
export * from './KnowledgeProblem';
export * from './overlay';
