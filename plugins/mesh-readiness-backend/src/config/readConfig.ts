import { type Config, readDurationFromConfig } from '@backstage/config';
import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  type SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { InputError, toError } from '@backstage/errors';
import {
  durationToMilliseconds,
  type HumanDuration,
  type JsonValue,
} from '@backstage/types';
import {
  DEFAULT_EDITION_ID,
  type Edition,
  nearestFeatureNames,
  resolveFeatureName,
} from 'backstage-plugin-mesh-readiness-common';
import { quoteRaw } from 'backstage-plugin-mesh-readiness-node';
import { z } from 'zod';
import { checkNames } from '../assess/checkNames';
import type { OverlayPlace } from '../overlays/loadOverlay';
import { claimsFromDefaults } from '../sources/defaultsSource';

/** The settings under `meshReadiness`, checked. */
export interface MeshReadinessConfig {
  /** Answers when no other edition is asked for. */
  edition: Edition;
  /** What holds for every service, by key of an annotation. */
  defaults: ReadonlyMap<string, string>;
  sources: {
    disabled: readonly string[];
    timeoutMilliseconds: number;
  };
  refresh: { schedule: SchedulerServiceTaskScheduleDefinition };
  /** How long changes and the totals of days are kept. */
  historyKeep: HumanDuration;
}

const ROOT = 'meshReadiness';
const TIMEOUT = `${ROOT}.sources.timeout`;
const DEFAULT_TIMEOUT = { seconds: 10 };
/** Far beyond what a caller waits for, and below what a timer can count. */
const LONGEST_TIMEOUT = durationToMilliseconds({ hours: 1 });
const SCHEDULE = `${ROOT}.refresh.schedule`;
/** The first refresh comes as soon as the catalog has had a moment to start. */
const DEFAULT_SCHEDULE: SchedulerServiceTaskScheduleDefinition = {
  frequency: { minutes: 1 },
  timeout: { minutes: 5 },
  initialDelay: { seconds: 5 },
};
const KEEP = `${ROOT}.history.keep`;
const DEFAULT_KEEP: HumanDuration = { years: 2 };
const SHORTEST_KEEP = durationToMilliseconds({ days: 1 });
const SCALAR = 'a text, a whole number, true or false';

const scalar = z.union([z.string(), z.int(), z.boolean()]);

type Scalar = z.infer<typeof scalar>;

const schema = z.strictObject({
  edition: z.string('the id of an edition, as a text').optional(),
  defaults: z
    .record(
      z.string(),
      z.union([scalar, z.array(scalar)], `${SCALAR}, or a list of them`),
      'values by key',
    )
    .optional(),
  overlays: z
    .array(
      z
        .strictObject(
          {
            file: z.string('a path, as a text').min(1, 'a path').optional(),
            url: z
              .url({
                protocol: /^https?$/,
                error: 'an address that starts with https or http',
              })
              .optional(),
          },
          'an object with "file" or "url"',
        )
        .refine(
          ({ file, url }) => (file === undefined) !== (url === undefined),
          'an object with either "file" or "url"',
        ),
      'a list of overlays, each with "file" or "url"',
    )
    .optional(),
  sources: z
    .strictObject(
      {
        disabled: z
          .array(z.string('the id of a source'), 'a list of source ids')
          .optional(),
        timeout: z.unknown().optional(),
      },
      'an object with "disabled" and "timeout"',
    )
    .optional(),
  refresh: z
    .strictObject(
      { schedule: z.unknown().optional() },
      'an object with "schedule"',
    )
    .optional(),
  history: z
    .strictObject({ keep: z.unknown().optional() }, 'an object with "keep"')
    .optional(),
  /** Read by the module that reads Kubernetes objects. */
  kubernetes: z.unknown().optional(),
});

/**
 * Reads which edition answers and where overlays are kept, which has to be known before the editions on offer are;
 * throws an error that names the key, what was found and what was expected.
 */
export function readKnowledgeConfig(
  config: Config,
  editions: readonly Edition[],
): { answering: string; overlays: OverlayPlace[] } {
  const { edition, overlays = [] } = readSettings(config);
  return {
    answering: readEdition(edition, editions).id,
    overlays: overlays as OverlayPlace[],
  };
}

/** Reads the settings; throws an error that names the key, what was found and what was expected. */
export function readConfig(
  config: Config,
  options: {
    editions: readonly Edition[];
    /** Ids of all sources there are. */
    sourceIds: readonly string[];
  },
): MeshReadinessConfig {
  const { edition: editionId, defaults, sources } = readSettings(config);
  const edition = readEdition(editionId, options.editions);
  return {
    edition,
    defaults: readDefaults(defaults ?? {}, edition),
    sources: {
      disabled: readDisabled(sources?.disabled ?? [], options.sourceIds),
      timeoutMilliseconds: readTimeout(config),
    },
    refresh: { schedule: readSchedule(config) },
    historyKeep: readKeep(config),
  };
}

function readSettings(config: Config): z.infer<typeof schema> {
  const written = config.getOptional<JsonValue>(ROOT) ?? {};
  const parsed = schema.safeParse(written);
  if (!parsed.success) {
    throw new InputError(
      parsed.error.issues.map(issue => describeIssue(issue, written)).join(' '),
    );
  }
  return parsed.data;
}

function describeIssue(issue: z.core.$ZodIssue, written: JsonValue): string {
  const key = [ROOT, ...issue.path].join('.');
  if (issue.code === 'unrecognized_keys') {
    return `${key} has the unknown key ${issue.keys
      .map(name => JSON.stringify(name))
      .join(', ')}, expected none but ${knownKeys(issue.path).join(', ')}.`;
  }
  const found = issue.path.reduce<unknown>(
    (parent, part) => (parent as Record<PropertyKey, unknown>)[part],
    written,
  );
  return `${key} is ${quoteRaw(found)}, expected ${issue.message}.`;
}

function knownKeys([first]: PropertyKey[]): string[] {
  switch (first) {
    case 'sources':
    case 'refresh':
    case 'history':
      return Object.keys(schema.shape[first].unwrap().shape);
    case 'overlays':
      return Object.keys(schema.shape.overlays.unwrap().element.shape);
    default:
      return Object.keys(schema.shape);
  }
}

function readEdition(
  id: string = DEFAULT_EDITION_ID,
  editions: readonly Edition[],
): Edition {
  const edition = editions.find(one => one.id === id);
  if (!edition) {
    throw new InputError(
      `${ROOT}.edition is ${JSON.stringify(id)}, expected one of ${editions
        .map(one => one.id)
        .join(', ')}.`,
    );
  }
  return edition;
}

function readDefaults(
  written: Record<string, Scalar | Scalar[]>,
  edition: Edition,
): ReadonlyMap<string, string> {
  const defaults = new Map(
    Object.entries(written).map(([key, value]) => [
      key,
      [value].flat().map(String).join(', '),
    ]),
  );
  const claims = { ...claimsFromDefaults(defaults, ''), reports: [] };
  const { problems } = checkNames(claims, edition);
  const unknown = claims.requirements.filter(
    ({ feature }) => !resolveFeatureName(feature, edition),
  );
  const complaints = [
    ...problems.map(
      ({ params, because: [place] }) =>
        `${place.field} is ${JSON.stringify(params.raw)}, expected ${
          params.expected
        }.`,
    ),
    ...unknown.map(({ feature, provenance }) => {
      const nearest = nearestFeatureNames(feature, edition).join(', ');
      return `${provenance.field} names ${JSON.stringify(
        feature,
      )}, expected a feature of the edition ${edition.id}${
        nearest && `, the nearest: ${nearest}`
      }.`;
    }),
  ];
  if (complaints.length > 0) {
    throw new InputError(complaints.join(' '));
  }
  return defaults;
}

function readDisabled(
  disabled: readonly string[],
  sourceIds: readonly string[],
): readonly string[] {
  const unknown = disabled.filter(id => !sourceIds.includes(id));
  if (unknown.length > 0) {
    throw new InputError(
      `${ROOT}.sources.disabled names ${unknown
        .map(id => JSON.stringify(id))
        .join(', ')}, expected some of ${sourceIds.join(', ')}.`,
    );
  }
  return disabled;
}

function readTimeout(config: Config): number {
  const written = config.getOptional(TIMEOUT);
  const expected = `${TIMEOUT} is ${quoteRaw(
    written,
  )}, expected a duration above zero such as "10s" or { seconds: 10 }, at most an hour`;
  try {
    const duration =
      written === undefined
        ? DEFAULT_TIMEOUT
        : readDurationFromConfig(config, { key: TIMEOUT });
    const milliseconds = durationToMilliseconds(duration);
    if (milliseconds > 0 && milliseconds <= LONGEST_TIMEOUT) {
      return milliseconds;
    }
  } catch (cause) {
    throw new InputError(`${expected}: ${toError(cause).message}`);
  }
  throw new InputError(`${expected}.`);
}

function readSchedule(config: Config): SchedulerServiceTaskScheduleDefinition {
  const written = config.getOptional(SCHEDULE);
  if (written === undefined) {
    return DEFAULT_SCHEDULE;
  }
  try {
    return readSchedulerServiceTaskScheduleDefinitionFromConfig(
      config.getConfig(SCHEDULE),
    );
  } catch (cause) {
    throw new InputError(
      `${SCHEDULE} is ${quoteRaw(
        written,
      )}, expected "frequency" and "timeout", each a duration such as { minutes: 1 }: ${
        toError(cause).message
      }`,
    );
  }
}

function readKeep(config: Config): HumanDuration {
  const written = config.getOptional(KEEP);
  if (written === undefined) {
    return DEFAULT_KEEP;
  }
  const expected = `${KEEP} is ${quoteRaw(
    written,
  )}, expected a duration of a day or longer such as { years: 2 }`;
  try {
    const keep = readDurationFromConfig(config, { key: KEEP });
    if (durationToMilliseconds(keep) >= SHORTEST_KEEP) {
      return keep;
    }
  } catch (cause) {
    throw new InputError(`${expected}: ${toError(cause).message}`);
  }
  throw new InputError(`${expected}.`);
}
