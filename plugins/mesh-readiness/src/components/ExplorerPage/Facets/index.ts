export * from './Facets';
