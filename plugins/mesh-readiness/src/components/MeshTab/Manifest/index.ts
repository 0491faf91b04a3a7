export * from './Manifests';
