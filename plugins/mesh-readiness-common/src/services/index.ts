export * from './filterParams';
export * from './serviceColumns';
