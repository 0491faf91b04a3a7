export * from './formatAge';
export * from './formatEffort';
export * from './nameMeshes';
