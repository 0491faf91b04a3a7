export * from './builtInEditions';
export * from './schema';
export * from './overlay';
