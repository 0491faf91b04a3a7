export * from './addManifests';
export * from './fillManifest';
export * from './isKubernetesName';
export * from './manifestsFor';
export * from './manifestValues';
export * from './readSelector';
