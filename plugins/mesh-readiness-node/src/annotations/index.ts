export * from './claimsFromAnnotations';
export * from './claimsFromValues';
export * from './mergeClaims';
export * from './ValueKey';
export * from './valueKeys';
