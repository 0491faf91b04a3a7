export * from './Failure';
