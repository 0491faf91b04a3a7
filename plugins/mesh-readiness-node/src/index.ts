export * from './annotations';
export * from './EntityReader';
export * from './meshReadinessExtensionPoint';
export * from './quoteRaw';
export * from './relatedRefs';
export * from './RequirementSource';
export * from './writtenRef';
