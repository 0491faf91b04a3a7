export * from './types';
export * from './engine';
export * from './knowledge';
export * from './permissions';
export * from './services';
