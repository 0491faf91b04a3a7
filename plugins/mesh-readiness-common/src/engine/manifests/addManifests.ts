import type { Assessment, Edition } from '../../types';
import { manifestsFor } from './manifestsFor';

/** An assessment with the manifests that its tasks and steps name, and with the sources that these cite. */
export function addManifests(
  assessment: Assessment,
  edition: Edition,
): Assessment {
  if (assessment.status === 'not-assessed') {
    return assessment;
  }
  const { evaluations, profile, sources } = assessment;
  const manifests = manifestsFor(evaluations, profile, edition);
  const cited = new Set([
    ...sources.map(({ id }) => id),
    ...manifests.flatMap(manifest => manifest.sources),
  ]);
  return {
    ...assessment,
    manifests,
    sources: edition.sources.filter(({ id }) => cited.has(id)),
  };
}
