export * from './MeshTab';
