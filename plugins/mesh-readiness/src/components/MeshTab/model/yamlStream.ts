import type { Manifest } from 'backstage-plugin-mesh-readiness-common';

/** Manifests as one stream of YAML documents, each under its title. */
export const yamlStream = (manifests: readonly Manifest[]): string =>
  manifests
    .map(({ title, yaml }) => `# ${title}\n${yaml.trim()}\n`)
    .join('---\n');
