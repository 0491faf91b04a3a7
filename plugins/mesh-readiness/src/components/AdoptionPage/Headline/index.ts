export * from './Headline';
export * from './HeadlineSkeleton';
