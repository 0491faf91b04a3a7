export * from './describeWithShared';
export * from './inColumns';
export * from './processes';
