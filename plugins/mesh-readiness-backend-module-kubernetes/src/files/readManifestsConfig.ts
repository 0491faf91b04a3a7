import { type Config, readDurationFromConfig } from '@backstage/config';
import { InputError, toError } from '@backstage/errors';
import { durationToMilliseconds } from '@backstage/types';
import { quoteRaw } from 'backstage-plugin-mesh-readiness-node';
import { pathWithin } from './pathWithin';

/** The settings under `meshReadiness.kubernetes.manifests`, checked. */
export interface ManifestsConfig {
  /** Folders that are looked for beside the code of every service, relative to its source location. */
  paths: readonly string[];
  /** How long it takes until a repository is asked whether it has changed. */
  intervalMilliseconds: number;
  /** False: no program is run that renders kustomize folders. */
  kustomize: boolean;
}

/** The folders that are looked for when none are set. */
export const USUAL_PATHS: readonly string[] = [
  'k8s',
  'kubernetes',
  'kubernetes-manifests',
  'deploy',
  'deployment',
  'deployments',
  'manifests',
  'kustomize',
  'config',
];

const ROOT = 'meshReadiness.kubernetes.manifests';
const DEFAULT_INTERVAL = { minutes: 10 };
/** Hosts count requests, so nobody is to ask them more often by mistake. */
const SHORTEST_INTERVAL = durationToMilliseconds({ minutes: 1 });
const LONGEST_INTERVAL = durationToMilliseconds({ days: 7 });

/** Reads the settings; `undefined` unless manifests are to be read. Throws an error that names the key, what was found and what was expected. */
export function readManifestsConfig(
  config: Config,
): ManifestsConfig | undefined {
  return config.getOptionalBoolean(`${ROOT}.enabled`)
    ? {
        paths: readPaths(config),
        intervalMilliseconds: readInterval(config),
        kustomize: config.getOptionalBoolean(`${ROOT}.kustomize`) ?? true,
      }
    : undefined;
}

function readPaths(config: Config): readonly string[] {
  const written = config.getOptionalStringArray(`${ROOT}.paths`);
  return (
    written?.map(path => {
      const within = path.startsWith('/') ? undefined : pathWithin('', path);
      if (within === undefined) {
        throw new InputError(
          `${ROOT}.paths names ${quoteRaw(
            path,
          )}, expected folders relative to the source location of a service, such as "k8s", or "." for all of it.`,
        );
      }
      return within;
    }) ?? USUAL_PATHS
  );
}

function readInterval(config: Config): number {
  const key = `${ROOT}.interval`;
  const written = config.getOptional(key);
  const expected = `${key} is ${quoteRaw(
    written,
  )}, expected a duration of a minute to a week such as { minutes: 10 }`;
  try {
    const milliseconds = durationToMilliseconds(
      written === undefined
        ? DEFAULT_INTERVAL
        : readDurationFromConfig(config, { key }),
    );
    if (milliseconds >= SHORTEST_INTERVAL && milliseconds <= LONGEST_INTERVAL) {
      return milliseconds;
    }
  } catch (cause) {
    throw new InputError(`${expected}: ${toError(cause).message}`);
  }
  throw new InputError(`${expected}.`);
}
