export * from './filterParams';
