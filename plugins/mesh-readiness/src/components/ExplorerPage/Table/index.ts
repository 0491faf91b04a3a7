export * from './ServiceTable';
