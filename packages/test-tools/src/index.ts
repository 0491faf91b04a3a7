export * from './describeWithShared';
export * from './inColumns';
export * from './processes';
export * from './profiled';
