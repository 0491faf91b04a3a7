export * from './builtInEditions';
export * from './schema';
