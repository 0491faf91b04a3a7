export * from './BeyondTheEnd';
export * from './NoneLeft';
export * from './NothingToShow';
