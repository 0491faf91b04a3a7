export * from './Failure';
export * from './LoadFailure';
export * from './MeshCardSkeleton';
export * from './MeshTabSkeleton';
