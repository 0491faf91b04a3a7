export * from './DifferencesView';
