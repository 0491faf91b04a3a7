export * from './Answer';
export * from './Controls';
export * from './MeshCards';
export * from './ProfileFindings';
