export * from './Flowchart';
