export * from './Clusters';
export * from './ClustersSkeleton';
