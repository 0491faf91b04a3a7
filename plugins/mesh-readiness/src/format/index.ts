export * from './formatAge';
export * from './formatCpu';
export * from './formatEffort';
export * from './formatMemory';
export * from './formatPercent';
export * from './nameMeshes';
