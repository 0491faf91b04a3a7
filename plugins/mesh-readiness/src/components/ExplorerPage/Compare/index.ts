export * from './CompareDialog';
