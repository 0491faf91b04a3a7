import type { RequirementSource } from 'backstage-plugin-mesh-readiness-node';
import { annotationsSource } from './annotationsSource';
import { clusterSource } from './clusterSource';
import { createDefaultsSource } from './defaultsSource';
import { openApiSource } from './openApiSource';
import { ownerSource } from './ownerSource';
import { relatedEntitiesSource } from './relatedEntitiesSource';

/** Ids of the sources that come with the plugin. */
export const BUILT_IN_SOURCE_IDS: readonly string[] = builtInSources(
  new Map(),
).map(({ id }) => id);

/** The sources that come with the plugin, nearest to the service first. */
export function builtInSources(
  defaults: ReadonlyMap<string, string>,
): RequirementSource[] {
  return [
    annotationsSource,
    relatedEntitiesSource,
    ownerSource,
    clusterSource,
    openApiSource,
    createDefaultsSource(defaults),
  ];
}
