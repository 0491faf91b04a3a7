export * from './AdoptionPage';
