export * from './MeshCard';
