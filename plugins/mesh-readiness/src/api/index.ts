export * from './MeshReadinessApi';
export * from './MeshReadinessClient';
