export * from './ViewMenu';
