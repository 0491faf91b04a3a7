export * from './MeshBars';
export * from './MeshBarsSkeleton';
