export * from './DeclaredAndObserved';
