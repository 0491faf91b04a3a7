export * from './compareAssessments';
export * from './compareEditions';
export * from './compareEvaluations';
