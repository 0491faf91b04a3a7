export * from './LatestChanges';
