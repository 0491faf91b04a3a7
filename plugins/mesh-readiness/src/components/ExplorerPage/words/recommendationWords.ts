import type {
  Edition,
  ServiceSummary,
} from 'backstage-plugin-mesh-readiness-common';
import { nameMeshes } from '../../../format';
import type { Messages } from '../../../hooks';

/** What is recommended, in a few words; nothing where nothing is. */
export function recommendationWords(
  recommendation: ServiceSummary['recommendation'],
  edition: Edition,
  t: Messages,
): string {
  if (!recommendation) {
    return '';
  }
  const { status, meshes } = recommendation;
  switch (status) {
    case 'decided':
      return nameMeshes(meshes, edition.meshes);
    case 'open':
      return t('explorer.value.recommended.openOf', {
        meshes: nameMeshes(meshes, edition.meshes),
      });
    case 'no-mesh':
    case 'all-blocked':
      return t(`explorer.value.recommended.${status}`);
    default:
      throw new Error(`There is no recommendation ${status satisfies never}`);
  }
}
