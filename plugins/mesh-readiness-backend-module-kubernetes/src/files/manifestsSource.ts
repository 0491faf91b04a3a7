import { createHash } from 'node:crypto';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import type { ScmIntegrationRegistry } from '@backstage/integration';
import type { Problem } from 'backstage-plugin-mesh-readiness-common';
import {
  quoteRaw,
  type RequirementSource,
  type SourceResult,
} from 'backstage-plugin-mesh-readiness-node';
import { stringify } from 'yaml';
import { objectSet } from '../objects/ObjectSet';
import { requirementsOf } from '../requirementsOf';
import { identityOf } from '../service/identityOf';
import { toClaims } from '../toClaims';
import type { Renderer } from './kustomize/Renderer';
import { LocalFolders } from './LocalFolders';
import { describePlace, type ManifestPlace } from './ManifestPlace';
import {
  ManifestRepositories,
  type ObjectsAtPlace,
} from './ManifestRepositories';
import { PLAIN } from './parseObjects';
import { MANIFESTS_ANNOTATION, type Places, placesOf } from './placesOf';
import { readManifestsKey } from './readManifestsKey';
import type { ManifestsConfig } from './readManifestsConfig';
import type { TreeReader } from './TreeReader';

/** Id of the source that reads manifests. */
const MANIFESTS_SOURCE_ID = 'manifests';

/** More broken files than these are told by their number. */
const MOST_PROBLEMS = 20;

/** What reads manifests for services. */
export interface ManifestsSource extends RequirementSource {
  /** Begins to ask in the background whether repositories have changed. */
  start(): void;
  /** Ends that. */
  stop(): void;
}

/** A place and what lies there. */
interface Found {
  place: ManifestPlace;
  at: ObjectsAtPlace;
}

/** Reads what services need from the manifests beside their code, for those who let the portal into no cluster. */
export function manifestsSource(options: {
  settings: ManifestsConfig;
  reader: TreeReader;
  integrations: ScmIntegrationRegistry;
  localFolders: LocalFolders;
  logger: LoggerService;
  /** Absent: folders of kustomize are read as they stand. */
  renderer?: Renderer;
}): ManifestsSource {
  const { settings, integrations, localFolders } = options;
  const repositories = new ManifestRepositories({
    ...options,
    usual: settings.paths,
    intervalMilliseconds: settings.intervalMilliseconds,
  });

  return {
    id: MANIFESTS_SOURCE_ID,

    async collect({ entity, now, signal }) {
      const places = placesOf(entity, {
        paths: settings.paths,
        integrations,
        localFolders,
      });
      const found = await Promise.all(
        places.places.map(async place => ({
          place,
          at: await repositories.objectsAt(place, signal),
        })),
      );
      const result = found.every(({ at }) => at.files === 0)
        ? withoutFiles(places, found)
        : withFiles(entity, found, now);
      const messages = [
        ...(result.message === undefined ? [] : [result.message]),
        ...found.flatMap(notesOn),
      ];
      return {
        ...result,
        problems: [
          ...(result.problems ?? []),
          ...malformedIn(entity, places, now),
          ...brokenIn(found, now),
        ],
        ...(messages.length > 0 && { message: messages.join(' ') }),
        key: JSON.stringify(places.places),
        revision: revisionOf(found.map(({ at }) => at.fingerprint)),
      };
    },

    revision({ key }) {
      const places = key === undefined ? undefined : readManifestsKey(key);
      return (
        places &&
        revisionOf(places.map(place => repositories.fingerprintAt(place)))
      );
    },

    start: () => repositories.start(),
    stop: () => repositories.stop(),
  };
}

function withFiles(
  entity: Entity,
  found: readonly Found[],
  now: string,
): SourceResult {
  const identity = identityOf(entity);
  const objects = found.flatMap(({ place, at }) =>
    at.objects.map(object =>
      object.source
        ? {
            ...object,
            source: {
              ...object.source,
              file: nameFile(object.source.file, place, found),
            },
          }
        : object,
    ),
  );
  const observation = requirementsOf(
    objectSet(objects, {
      origin: {
        kind: 'files',
        place: found.map(({ place }) => describePlace(place)).join(' and '),
      },
      namespace: identity.namespace ?? identity.kialiNamespace?.split(',')[0],
    }),
    identity,
  );
  const claims = toClaims([observation], { now });
  return {
    ...claims,
    complete: found.every(({ at }) => at.isComplete) ? claims.complete : [],
  };
}

function withoutFiles(
  { places, reason }: Places,
  found: readonly Found[],
): SourceResult {
  return {
    looked: found.map(({ place }) => `files at ${describePlace(place)}`),
    message:
      reason ??
      `There is no YAML at ${places.map(describePlace).join(' and ')}.`,
    add: stringify({
      metadata: {
        annotations: { [MANIFESTS_ANNOTATION]: 'path/to/manifests' },
      },
    }),
  };
}

/** Files of several repositories may be called alike. */
function nameFile(
  file: string,
  { repository }: ManifestPlace,
  found: readonly Found[],
): string {
  return found.length === 1 ? file : repository + file;
}

function notesOn({ place, at }: Found): string[] {
  const { notes, outdated } = at;
  return [
    ...notes,
    ...(outdated
      ? [
          `What is shown was read at ${outdated.since}, because ${
            place.repository
          } does not answer: ${quoteRaw(outdated.reason)}`,
        ]
      : []),
  ];
}

function malformedIn(
  entity: Entity,
  { malformed }: Places,
  now: string,
): Problem[] {
  const entityRef = stringifyEntityRef(entity);
  const field = `metadata.annotations["${MANIFESTS_ANNOTATION}"]`;
  return malformed.map(({ raw, expected }) => ({
    kind: 'malformed-value',
    params: { raw, expected, where: `${field} of ${entityRef}` },
    because: [
      {
        source: MANIFESTS_SOURCE_ID,
        origin: 'component',
        basis: 'declared',
        entityRef,
        field,
        raw,
        readAt: now,
      },
    ],
  }));
}

function brokenIn(found: readonly Found[], now: string): Problem[] {
  const problems = found.flatMap(({ place, at }) =>
    at.problems.map(problem => ({
      ...problem,
      file: nameFile(problem.file, place, found),
    })),
  );
  const surplus = problems.length - MOST_PROBLEMS;
  return [
    ...problems
      .slice(0, MOST_PROBLEMS)
      .map(({ found: raw, ...problem }) =>
        problemOf(
          { raw, ...problem, where: `${problem.file}, line ${problem.line}` },
          now,
        ),
      ),
    ...(surplus > 0
      ? [
          problemOf(
            {
              raw: `${surplus} more places`,
              expected: PLAIN,
              where: found.map(({ place }) => place.repository).join(' and '),
            },
            now,
          ),
        ]
      : []),
  ];
}

function problemOf(
  { raw, expected, where }: { raw: string; expected: string; where: string },
  now: string,
): Problem {
  return {
    kind: 'malformed-value',
    params: { raw, expected, where },
    because: [
      {
        source: MANIFESTS_SOURCE_ID,
        origin: 'workload',
        basis: 'inferred',
        field: where,
        raw,
        readAt: now,
      },
    ],
  };
}

function revisionOf(
  fingerprints: readonly (string | undefined)[],
): string | undefined {
  return fingerprints.includes(undefined)
    ? undefined
    : createHash('sha256')
        .update(fingerprints.join(' '))
        .digest('base64url')
        .slice(0, 22);
}
