export * from './ExplorerPage';
