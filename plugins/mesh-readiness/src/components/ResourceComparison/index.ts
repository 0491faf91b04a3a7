export * from './ResourceComparison';
