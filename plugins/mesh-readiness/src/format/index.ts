export * from './basisWords';
export * from './formatAge';
export * from './formatDayAge';
export * from './formatEffort';
export * from './nameMeshes';
