export * from './SupportDetails';
