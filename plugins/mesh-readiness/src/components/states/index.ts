export * from './Failure';
export * from './MeshCardSkeleton';
export * from './MeshTabSkeleton';
