export * from './RequirementMatrix';
