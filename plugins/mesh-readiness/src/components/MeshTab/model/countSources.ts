import type { Profile } from 'backstage-plugin-mesh-readiness-common';

/** From how many places the requirements were read: entities, objects, the configuration. */
export const countSources = ({ requirements }: Profile): number =>
  new Set(
    requirements
      .flatMap(({ because }) => because)
      .map(({ origin, entityRef, object }) =>
        object
          ? `${origin} ${object.cluster ?? 'files'}`
          : `${origin} ${entityRef ?? ''}`,
      ),
  ).size;
