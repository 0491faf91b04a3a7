export * from './PageFilterBar';
