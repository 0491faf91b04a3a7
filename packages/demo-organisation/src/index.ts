export * from './changeInCatalog';
export * from './demoOrganisationProvider';
export * from './fillCatalog';
export * from './makeOrganisation';
