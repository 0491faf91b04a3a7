import type { Edition, Evaluation, Manifest, Profile } from '../../types';
import { indexEdition } from '../indexEdition';
import { fillManifest } from './fillManifest';
import { manifestValues } from './manifestValues';

/** The manifests that tasks and steps name, each once, in the order in which they are named, filled in for one service. */
export function manifestsFor(
  evaluations: Pick<Evaluation, 'tasks' | 'migration'>[],
  profile: Pick<Profile, 'entityRef' | 'context'>,
  edition: Edition,
): Manifest[] {
  const { manifests } = indexEdition(edition);
  const values = manifestValues(profile);
  const named = new Set(
    evaluations.flatMap(({ tasks, migration }) =>
      [...tasks, ...migration].flatMap(task => task.manifests ?? []),
    ),
  );
  return [...named].flatMap(id => {
    const template = manifests.get(id);
    return template ? [fillManifest(template, values)] : [];
  });
}
