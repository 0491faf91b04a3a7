import { type Config, readDurationFromConfig } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { durationToMilliseconds } from '@backstage/types';
import { type LocatorMethod, readLocatorMethods } from './readLocatorMethods';

const ROOT = 'meshReadiness.kubernetes';
const KEYS = [
  'enabled',
  'clusters',
  'requestTimeout',
  'firstReadTimeout',
  'manifests',
];
const DEFAULT_REQUEST = { seconds: 30 };
const LONGEST_REQUEST = durationToMilliseconds({ minutes: 10 });
const DEFAULT_FIRST_READ = { seconds: 8 };
const LONGEST_FIRST_READ = durationToMilliseconds({ hours: 1 });

/** The settings of reading clusters, checked. */
export interface LiveConfig {
  methods: readonly LocatorMethod[];
  /** The tokens of the clusters that are read, by their names; absent: all clusters are read, with what the Kubernetes plugin has. */
  chosen?: ReadonlyMap<string, { token?: string }>;
  requestTimeoutMilliseconds: number;
  firstReadTimeoutMilliseconds: number;
}

/** Reads which clusters are to be read and how; `undefined` when none is, because none is set up or they are not wanted. */
export function readLiveConfig(config: Config): LiveConfig | undefined {
  const own = config.getOptionalConfig(ROOT);
  checkKeys(own);
  if (own?.getOptionalBoolean('enabled') === false) {
    return undefined;
  }
  const chosen = own
    ?.getOptionalConfigArray('clusters')
    ?.map(
      cluster =>
        [
          cluster.getString('name'),
          { token: cluster.getOptionalString('serviceAccountToken') },
        ] as const,
    );
  const methods = readLocatorMethods(config);
  if (methods.length === 0) {
    return undefined;
  }
  return {
    methods,
    ...(chosen && { chosen: new Map(chosen) }),
    requestTimeoutMilliseconds: durationOf(own, 'requestTimeout', {
      usual: DEFAULT_REQUEST,
      longest: LONGEST_REQUEST,
    }),
    firstReadTimeoutMilliseconds: durationOf(own, 'firstReadTimeout', {
      usual: DEFAULT_FIRST_READ,
      longest: LONGEST_FIRST_READ,
    }),
  };
}

function checkKeys(own: Config | undefined) {
  const unknown = own?.keys().filter(key => !KEYS.includes(key)) ?? [];
  if (unknown.length > 0) {
    throw new InputError(
      `${ROOT} has the unknown key ${unknown
        .map(key => JSON.stringify(key))
        .join(', ')}, expected none but ${KEYS.join(', ')}.`,
    );
  }
}

function durationOf(
  own: Config | undefined,
  key: string,
  { usual, longest }: { usual: { seconds: number }; longest: number },
): number {
  const duration = own?.has(key) ? readDurationFromConfig(own, { key }) : usual;
  const milliseconds = durationToMilliseconds(duration);
  if (!(milliseconds > 0 && milliseconds <= longest)) {
    throw new InputError(
      `${ROOT}.${key} is ${milliseconds} milliseconds, expected more than 0 and at most ${longest}`,
    );
  }
  return milliseconds;
}
