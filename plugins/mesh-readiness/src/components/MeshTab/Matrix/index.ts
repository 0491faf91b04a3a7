export * from './InPlaceTag';
export * from './RequirementMatrix';
