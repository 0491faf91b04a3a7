import {
  ANNOTATION_LOCATION,
  ANNOTATION_SOURCE_LOCATION,
  type Entity,
  getEntitySourceLocation,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type { ScmIntegrationRegistry } from '@backstage/integration';
import { quoteRaw } from 'backstage-plugin-mesh-readiness-node';
import type { LocalFolders } from './LocalFolders';
import type { ManifestPlace } from './ManifestPlace';
import { pathWithin } from './pathWithin';
import { repositoryOf } from './repositoryOf';

/** Names the folders or files with the manifests of a service: paths relative to its source location, or URLs. */
export const MANIFESTS_ANNOTATION = 'mesh-readiness.io/manifests';

/** A part of the annotation that leads nowhere. */
export interface MalformedPlace {
  raw: string;
  expected: string;
}

/** Where the manifests of a service may lie. */
export interface Places {
  places: ManifestPlace[];
  malformed: MalformedPlace[];
  /** Why there is no place to look at, in a sentence. */
  reason?: string;
}

const MOST_NAMED = 20;
const PATH_OR_URL =
  'a path within the repository of its source location such as "deploy/prod", or a URL of a folder in a repository';

/** Says where the manifests of a service may lie, by its annotations; reads nothing. */
export function placesOf(
  entity: Entity,
  options: {
    /** Folders that are looked for where none are named. */
    paths: readonly string[];
    integrations: ScmIntegrationRegistry;
    localFolders: LocalFolders;
  },
): Places {
  const source = sourceOf(entity, options);
  const annotation: unknown =
    entity.metadata.annotations?.[MANIFESTS_ANNOTATION];
  const named =
    typeof annotation === 'string'
      ? annotation
          .split(',')
          .map(part => part.trim())
          .filter(Boolean)
      : [];
  if (named.length === 0) {
    return 'reason' in source
      ? { places: [], malformed: [], reason: source.reason }
      : {
          places: [
            {
              repository: source.repository,
              paths: options.paths.flatMap(
                path => pathWithin(source.folder, path) ?? [],
              ),
              named: false,
            },
          ],
          malformed: [],
        };
  }

  const paths = new Map<string, string[]>();
  const malformed: MalformedPlace[] = [];
  for (const name of named.slice(0, MOST_NAMED)) {
    const found = isUrl(name)
      ? repositoryOf(name, options.integrations)
      : within(source, name);
    if (found) {
      paths.set(found.repository, [
        ...(paths.get(found.repository) ?? []),
        found.path,
      ]);
    } else {
      malformed.push({
        raw: quoteRaw(name),
        expected:
          'reason' in source && !isUrl(name)
            ? 'a URL of a folder in a repository, as its source location cannot be read'
            : PATH_OR_URL,
      });
    }
  }
  if (named.length > MOST_NAMED) {
    malformed.push({
      raw: `${named.length} paths`,
      expected: `at most ${MOST_NAMED} paths`,
    });
  }
  return {
    places: [...paths].map(([repository, each]) => ({
      repository,
      paths: [...new Set(each)].sort(),
      named: true,
    })),
    malformed,
    ...(paths.size === 0 && {
      reason: `The annotation ${MANIFESTS_ANNOTATION} names nothing that can be read.`,
    }),
  };
}

type Source = { repository: string; folder: string } | { reason: string };

function sourceOf(
  entity: Entity,
  {
    integrations,
    localFolders,
  }: { integrations: ScmIntegrationRegistry; localFolders: LocalFolders },
): Source {
  const annotations = entity.metadata.annotations ?? {};
  if (
    !annotations[ANNOTATION_SOURCE_LOCATION] &&
    !annotations[ANNOTATION_LOCATION]
  ) {
    return {
      reason: `${stringifyEntityRef(entity)} has no source location.`,
    };
  }
  try {
    const { type, target } = getEntitySourceLocation(entity);
    const found = repositoryAt(type, target, { integrations, localFolders });
    if (found) {
      const { repository, path, isFile } = found;
      return {
        repository,
        folder: isFile ? pathWithin(path, '..') ?? '' : path,
      };
    }
    return {
      reason:
        type === 'file'
          ? `Its source location "${quoteRaw(
              target,
            )}" lies in no folder that a location of the type file under catalog.locations leads to.`
          : `Its source location is "${quoteRaw(
              `${type}:${target}`,
            )}", expected "url:" and the address of a repository.`,
    };
  } catch {
    return { reason: 'Its source location cannot be understood.' };
  }
}

function repositoryAt(
  type: string,
  target: string,
  {
    integrations,
    localFolders,
  }: { integrations: ScmIntegrationRegistry; localFolders: LocalFolders },
) {
  switch (type) {
    case 'url':
      return repositoryOf(target, integrations);
    case 'file':
      return localFolders.repositoryOf(target);
    default:
      return undefined;
  }
}

function within(source: Source, path: string) {
  if ('reason' in source) {
    return undefined;
  }
  const found = pathWithin(source.folder, path);
  return found === undefined
    ? undefined
    : { repository: source.repository, path: found };
}

function isUrl(name: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(name);
}
