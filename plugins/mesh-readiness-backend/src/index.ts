export { meshReadinessPlugin as default } from './plugin';
