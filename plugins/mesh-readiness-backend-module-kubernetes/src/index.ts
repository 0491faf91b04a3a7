export { meshReadinessModuleKubernetes as default } from './module';
