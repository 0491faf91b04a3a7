export * from './useAssessment';
export * from './useEdition';
export * from './useEditions';
export * from './useMessages';
export * from './useOptionalPath';
export * from './useSearchParam';
