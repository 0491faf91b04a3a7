export * from './LegacyPage';
