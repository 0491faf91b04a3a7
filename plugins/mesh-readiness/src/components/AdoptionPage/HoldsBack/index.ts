export * from './HoldsBack';
export * from './HoldsBackSkeleton';
