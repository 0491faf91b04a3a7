import type {
  ContextClaim,
  ContextKey,
  ContextValues,
  Distribution,
  Need,
  Provenance,
} from 'backstage-plugin-mesh-readiness-common';
import { quoteRaw } from '../quoteRaw';
import { readNames } from './readNames';
import type { ReadValue, ValueKey } from './ValueKey';

/** The feature that a service needs when the CNI of its cluster must stay. */
export const KEEP_EXISTING_CNI = 'platform.keep-existing-cni';

const FEATURE_NAMES =
  'a comma-separated list of feature names such as "jwt, mtls"';
const TRUE_OR_FALSE = '"true" or "false"';
const DISTRIBUTIONS: readonly Distribution[] = ['open-source', 'enterprise'];
const COUNT = 'a whole number from 1 to 1000000';

/** Every key that may be written, in the order in which they are documented. */
export const VALUE_KEYS: readonly ValueKey[] = [
  {
    key: 'requires',
    expected: `${FEATURE_NAMES}, or "none" when nothing special is needed`,
    example: 'jwt, rate-limit',
    read: (text, provenance) =>
      isNone(text)
        ? { complete: [provenance] }
        : needs(text, 'required', provenance),
  },
  {
    key: 'prefers',
    expected: FEATURE_NAMES,
    example: 'tracing',
    read: (text, provenance) => needs(text, 'preferred', provenance),
  },
  {
    key: 'not-needed',
    expected: FEATURE_NAMES,
    example: 'multicluster',
    read: (text, provenance) => needs(text, 'none', provenance),
  },
  contextKey('new-cluster', 'newCluster', TRUE_OR_FALSE, 'false', toBoolean),
  contextKey('platform-team', 'platformTeam', TRUE_OR_FALSE, 'true', toBoolean),
  contextKey('team-size', 'teamSize', COUNT, '5', toCount),
  {
    key: 'priorities',
    expected:
      'a comma-separated list of priorities, the most important first, such as "quick-adoption, simple-operation"',
    example: 'quick-adoption, simple-operation',
    read: (text, provenance) => {
      const { names, malformed } = readNames(text.toLowerCase());
      return names.length
        ? {
            context: [{ key: 'priorities', value: names, provenance }],
            malformed,
          }
        : undefined;
    },
  },
  contextKey('pods', 'pods', COUNT, '12', toCount),
  contextKey('nodes', 'nodes', COUNT, '3', toCount),
  contextKey(
    'cni',
    'cni',
    'the name of one CNI plugin such as "aws-vpc-cni"',
    'aws-vpc-cni',
    text =>
      /^[a-z0-9][a-z0-9._-]{0,62}$/i.test(text)
        ? text.toLowerCase()
        : undefined,
  ),
  {
    key: 'cni-changeable',
    expected: TRUE_OR_FALSE,
    example: 'false',
    read: (text, provenance) => {
      const changeable = toBoolean(text);
      return changeable === undefined
        ? undefined
        : {
            requirements: [
              {
                feature: KEEP_EXISTING_CNI,
                need: changeable ? 'none' : 'required',
                provenance,
              },
            ],
          };
    },
  },
  contextKey(
    'kubernetes-version',
    'kubernetesVersion',
    'a Kubernetes version such as "1.33"',
    '1.33',
    text => /^v?(\d{1,3}(?:\.\d{1,3}){1,2})(?:[-+].{0,60})?$/.exec(text)?.[1],
  ),
  {
    key: 'mesh',
    expected:
      'a mesh such as "istio-ambient", a mesh and its release such as "istio-ambient 1.31", these and a distribution such as "linkerd 2.20 enterprise", or "none"',
    example: 'istio-ambient 1.31',
    read: readMesh,
  },
];

function needs(
  text: string,
  need: Need,
  provenance: Provenance,
): ReadValue | undefined {
  const { names, malformed } = readNames(text);
  const features = names.filter(name => !isNone(name));
  if (features.length < names.length) {
    malformed.push({ raw: 'none', expected: 'either "none" or feature names' });
  }
  return features.length
    ? {
        requirements: features.map(feature => ({ feature, need, provenance })),
        malformed,
      }
    : undefined;
}

function readMesh(text: string, provenance: Provenance): ReadValue | undefined {
  const onCluster = provenance.origin === 'cluster';
  if (isNone(text)) {
    return onCluster ? {} : { enrolments: [{ provenance }] };
  }
  const [, mesh, release, third] =
    /^([a-z][a-z0-9-]{0,62})(?:\s+v?(\d{1,4}(?:\.\d{1,4}){0,2})(?:\s+(\S.*))?)?$/.exec(
      text.toLowerCase(),
    ) ?? [];
  if (!mesh) {
    return undefined;
  }
  const distribution = DISTRIBUTIONS.find(known => known === third);
  const value = {
    mesh,
    ...(release ? { release } : {}),
    ...(distribution ? { distribution } : {}),
  };
  const malformed =
    third && !distribution
      ? [{ raw: quoteRaw(third), expected: '"open-source" or "enterprise"' }]
      : [];
  return onCluster
    ? { context: [{ key: 'installedMesh', value, provenance }], malformed }
    : { enrolments: [{ ...value, provenance }], malformed };
}

function contextKey<K extends ContextKey>(
  key: string,
  contextName: K,
  expected: string,
  example: string,
  toValue: (text: string) => ContextValues[K] | undefined,
): ValueKey {
  return {
    key,
    expected,
    example,
    read: (text, provenance) => {
      const value = toValue(text);
      return value === undefined
        ? undefined
        : {
            context: [{ key: contextName, value, provenance } as ContextClaim],
          };
    },
  };
}

function isNone(text: string): boolean {
  return text.toLowerCase() === 'none';
}

function toBoolean(text: string): boolean | undefined {
  switch (text.toLowerCase()) {
    case 'true':
      return true;
    case 'false':
      return false;
    default:
      return undefined;
  }
}

function toCount(text: string): number | undefined {
  const count = /^\d{1,7}$/.test(text) ? Number(text) : 0;
  return count >= 1 && count <= 1_000_000 ? count : undefined;
}
