export * from './useAnswer';
export * from './useAssessment';
export * from './useClearSearchParams';
export * from './useEdition';
export * from './useEditions';
export * from './useMessages';
export * from './useOptionalPath';
export * from './useSearchParam';
