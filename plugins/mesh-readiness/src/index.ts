export { plugin as default } from './plugin';
export * from './api';
export * from './routes';
export { meshReadinessTranslationRef } from './translation';
